import type { account } from "../language/account";
import type { WrittenOf } from "../spec";
import { addEntry, type AddOptions } from "./add-entry";
import type { EditResult } from "./edit-result";
import { plainJson } from "./plain-json";
import type { EditableWorkspace } from "./text-edit";

/** An account, as it is written under `accounts`; `docs/reference/keys.md` explains each key. */
export interface NewAccount extends WrittenOf<typeof account> {
  /** Its name in AWS Organizations. */
  readonly name: string;
}

/**
 * Writes an account into a workspace: into the last file that has accounts, or else beside the
 * organization. See `addEntry` for what is refused. Whether another account has the same id, and
 * whether the unit exists, is found when the result is compiled.
 */
export function addAccount(
  workspace: EditableWorkspace,
  { name, ...given }: NewAccount,
  { file }: Pick<AddOptions, "file"> = {},
): EditResult {
  const entry = { keys: ["accounts"], key: name, value: plainJson(given) };
  return addEntry(workspace, entry, { file, near: ["organization"] });
}
