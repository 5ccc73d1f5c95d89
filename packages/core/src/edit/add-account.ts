import { addEntry, type AddOptions } from "./add-entry";
import type { EditResult } from "./edit-result";
import { plainJson } from "./plain-json";
import type { EditableWorkspace } from "./text-edit";

/** An account, as it is written under `accounts`. */
export interface NewAccount {
  /** Its name in AWS Organizations. */
  readonly name: string;
  /** Twelve digits, as a text. */
  readonly id: string;
  /** The path of its organizational unit; left out directly under the root. */
  readonly unit?: string | undefined;
  /** The address of its root user. */
  readonly email?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  /** `ACTIVE` when it is left out. Source: `AccountState` of the organizations API model. */
  readonly state?:
    "ACTIVE" | "SUSPENDED" | "PENDING_ACTIVATION" | "PENDING_CLOSURE" | "CLOSED" | undefined;
}

/**
 * Writes an account into a workspace: into the last file that has accounts, or else beside the
 * organization. See `addEntry` for what is refused. Whether another account has the same id, and
 * whether the unit exists, is found when the result is compiled.
 */
export function addAccount(
  workspace: EditableWorkspace,
  { name, ...account }: NewAccount,
  { file }: Pick<AddOptions, "file"> = {},
): EditResult {
  const entry = { keys: ["accounts"], key: name, value: plainJson(account) };
  return addEntry(workspace, entry, { file, near: ["organization"] });
}
