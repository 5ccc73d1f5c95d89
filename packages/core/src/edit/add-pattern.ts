import type { pattern } from "../language/pattern";
import type { PrincipalText } from "../language/principal";
import type { WrittenSelector } from "../language/selector";
import type { WrittenOf } from "../spec";
import { addEntry, addItem, type AddOptions } from "./add-entry";
import type { EditResult } from "./edit-result";
import { plainJson } from "./plain-json";
import type { EditableWorkspace } from "./text-edit";

/** Which accounts, as it is written; keys narrow, lists widen, `except` subtracts. */
export type NewSelector = WrittenSelector;

/** An access pattern, as it is written under `patterns`; see `docs/reference/keys.md`. */
export interface NewPattern extends WrittenOf<typeof pattern> {
  readonly name: string;
}

/**
 * Writes an access pattern into a workspace: into the last file that has patterns. See `addEntry`
 * for what is refused. Whether its names mean something is found when the result is compiled.
 */
export function addPattern(
  workspace: EditableWorkspace,
  { name, ...given }: NewPattern,
  { file }: Pick<AddOptions, "file"> = {},
): EditResult {
  const value = plainJson(given);
  return addEntry(workspace, { keys: ["patterns"], key: name, value }, { file });
}

/** Lets a pattern grant what it grants to one more; see `addItem` for what is refused. */
export function addPrincipal(
  workspace: EditableWorkspace,
  pattern: string,
  principal: PrincipalText,
): EditResult {
  return addItem(workspace, { keys: ["patterns", pattern, "principals"], value: principal });
}
