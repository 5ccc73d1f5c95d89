import { addEntry, addItem, type AddOptions } from "./add-entry";
import type { EditResult } from "./edit-result";
import { plainJson } from "./plain-json";
import type { EditableWorkspace } from "./text-edit";

/** Who is meant, as it is written: `group:NAME` or `user:NAME`, which may hold variables. */
export type PrincipalText = `group:${string}` | `user:${string}`;

/**
 * Which accounts, as it is written; keys narrow, lists widen, `except` subtracts. Unlike an
 * interface, a type like this is taken for JSON.
 */
export type NewSelector = {
  readonly all?: true | undefined;
  /** Paths or ids of units; `A/B/**` means all below, too. */
  readonly unit?: string | readonly string[] | undefined;
  /** Names with `*` and `?`. */
  readonly names?: string | readonly string[] | undefined;
  readonly ids?: string | readonly string[] | undefined;
  readonly tags?: Readonly<Record<string, string | readonly string[]>> | undefined;
  readonly management?: "include" | "only" | undefined;
  readonly except?: NewSelector | undefined;
};

/** An access pattern, as it is written under `patterns`. */
export interface NewPattern {
  readonly name: string;
  /** Why this access exists. */
  readonly description?: string | undefined;
  /** Variables, each with its values; the pattern stands for every combination. */
  readonly forEach?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly principals: readonly PrincipalText[];
  /** Names of permission sets. */
  readonly permissionSets: readonly string[];
  readonly accounts: NewSelector;
  /** The last day of the access, as `YYYY-MM-DD` in UTC. */
  readonly expires?: string | undefined;
  /** Where the access was asked for or approved. */
  readonly ticket?: string | undefined;
}

/**
 * Writes an access pattern into a workspace: into the last file that has patterns. See `addEntry`
 * for what is refused. Whether its names mean something is found when the result is compiled.
 */
export function addPattern(
  workspace: EditableWorkspace,
  { name, ...pattern }: NewPattern,
  { file }: Pick<AddOptions, "file"> = {},
): EditResult {
  const value = plainJson(pattern);
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
