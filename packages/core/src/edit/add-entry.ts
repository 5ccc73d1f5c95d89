import { workspaceFile } from "../language/include";
import type { Json } from "../spec";
import { addTo } from "./add";
import type { EditRefusal, EditResult } from "./edit-result";
import {
  depthOf,
  fileFor,
  isRefused,
  nodeAt,
  type ParsedSource,
  parsedSources,
} from "./parsed-source";
import { isTooDeep } from "./plain-json";
import * as refusals from "./refusals";
import type { EditableWorkspace } from "./text-edit";

/** An entry of a mapping, such as an account of the section `accounts`. */
export interface NewEntry {
  /** The keys that lead to the mapping: `["accounts"]`; those that are not there are made. */
  readonly keys: readonly string[];
  readonly key: string;
  readonly value: Json;
}

/** An item of a list, such as a principal of a pattern. */
export interface NewItem {
  /** The keys that lead to the list: `["patterns", "audit", "principals"]`. */
  readonly keys: readonly string[];
  readonly value: string | number | boolean;
}

/** Where an addition goes. */
export interface AddOptions {
  /**
   * The path of a file of the workspace. When it is left out: the last file that has the section;
   * or else one that has a section of `near`; or else the only file beside `rolecall.yaml`, or that.
   */
  readonly file?: string | undefined;
  /** Sections beside which the new one would be looked for. */
  readonly near?: readonly string[] | undefined;
}

/**
 * Writes an entry into a mapping. Comments, order and everything else that is written stay as they
 * are; the entry looks like its neighbours, and goes to its place where they are in order. Refused
 * when any file holds the key already, when a file is broken, and when the text does not allow it.
 */
export function addEntry(
  workspace: EditableWorkspace,
  { keys, key, value }: NewEntry,
  options: AddOptions = {},
): EditResult {
  if (isTooDeep(value)) return refusals.tooDeep();
  const files = parsedSources(workspace);
  if (isRefused(files)) return files;
  for (const { root } of files) {
    const there = nodeAt(root, [...keys, key]);
    if (there) return refusals.taken(key, keys, there.span);
  }
  const file = chooseFile(files, keys, options);
  if (isRefused(file)) return file;
  return addTo(workspace, { file, keys, addition: { kind: "map", key, value } });
}

/**
 * Writes an item into a list, which is made if it is not there; what the list belongs to has to be.
 * Otherwise like `addEntry`.
 */
export function addItem(workspace: EditableWorkspace, { keys, value }: NewItem): EditResult {
  const files = parsedSources(workspace);
  if (isRefused(files)) return files;
  const file = fileFor(files, keys);
  if (isRefused(file)) return file;
  const list = nodeAt(file.root, keys);
  const there = list?.kind === "list" ? list.items.find((item) => isValue(item, value)) : undefined;
  if (there) return refusals.taken(String(value), keys, there.span);
  return addTo(workspace, { file, keys, addition: { kind: "list", value } });
}

function isValue(node: ParsedSource["root"], value: Json): boolean {
  return node.kind === "scalar" && node.value === value;
}

function chooseFile(
  files: readonly ParsedSource[],
  keys: readonly string[],
  { file, near = [] }: AddOptions,
): ParsedSource | EditRefusal {
  const paths = files.map(({ source }) => source.path);
  if (file !== undefined) {
    return files.find(({ source }) => source.path === file) ?? refusals.unknownFile(file, paths);
  }
  const found =
    lastDeepest(files, keys) ??
    files.findLast(({ root }) => near.some((section) => nodeAt(root, [section])));
  return found ?? fallback(files) ?? refusals.noFile();
}

function lastDeepest(files: readonly ParsedSource[], keys: readonly string[]) {
  const depths = files.map(({ root }) => depthOf(root, keys));
  const deepest = Math.max(0, ...depths);
  return deepest === 0 ? undefined : files[depths.lastIndexOf(deepest)];
}

function fallback(files: readonly ParsedSource[]): ParsedSource | undefined {
  const [only, ...others] = files.filter(({ source }) => source.path !== workspaceFile);
  const main = files.find(({ source }) => source.path === workspaceFile);
  return only && others.length === 0 ? only : (main ?? files.at(-1));
}
