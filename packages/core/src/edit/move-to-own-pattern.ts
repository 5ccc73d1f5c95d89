import { isList, isObject, type Json, type JsonObject } from "../spec";
import { createSourceFile } from "../text/source-file";
import type { Span } from "../text/span";
import { addEntry } from "./add-entry";
import type { EditResult } from "./edit-result";
import { removeItem } from "./fixes/remove";
import {
  fileFor,
  isRefused,
  type ParsedSource,
  parsedSource,
  parsedSources,
} from "./parsed-source";
import * as refusals from "./refusals";
import { applyEdits, type EditableWorkspace, type TextEdit } from "./text-edit";
import { sameMeaning } from "./verify";

/** A principal or a permission set of a pattern, and what its own pattern is to be called. */
export interface OwnPattern {
  readonly pattern: string;
  readonly list: "principals" | "permissionSets";
  readonly item: string;
  /** Where the item stands in the list. */
  readonly span: Span;
  readonly name: string;
}

/**
 * Takes a principal or a permission set out of a pattern, into a pattern of its own that says the
 * same otherwise: the same access is granted, by two patterns. Refused where it is the only one, and
 * where `addEntry` would be.
 */
export function moveToOwnPattern(workspace: EditableWorkspace, moved: OwnPattern): EditResult {
  const files = parsedSources(workspace);
  if (isRefused(files)) return files;
  const file = fileFor(files, ["patterns", moved.pattern]);
  if (isRefused(file)) return file;
  const patterns = withOwnPattern(objectAt(file.value, "patterns"), moved);
  const entry = { keys: ["patterns"], key: moved.name, value: patterns[moved.name] ?? null };
  const added = addEntry(workspace, entry, { file: file.source.path });
  if (isRefused(added)) return added;
  const removed = removeItem(file.source, moved.span);
  return isRefused(removed)
    ? removed
    : together(file, [...removed.edits, ...added.edits], patterns);
}

/** The patterns as they are to be. */
function withOwnPattern(
  patterns: JsonObject,
  { pattern, list, item, name }: OwnPattern,
): JsonObject {
  const value = objectAt(patterns, pattern);
  const rest = { ...value, [list]: withoutText(value[list] ?? null, item) };
  return { ...patterns, [pattern]: rest, [name]: { ...value, [list]: [item] } };
}

function objectAt(value: Json, key: string): JsonObject {
  const inner = isObject(value) ? value[key] : undefined;
  return inner !== undefined && isObject(inner) ? inner : {};
}

function withoutText(list: Json, text: string): Json {
  return isList(list) ? list.filter((one) => one !== text) : list;
}

/** Edits that were tried each for itself, if they say together what both say. */
function together(
  { source, value }: ParsedSource,
  edits: readonly TextEdit[],
  expected: Json,
): EditResult {
  const inOrder = edits.toSorted((first, second) => first.span.start - second.span.start);
  const isApart = inOrder.every(
    ({ span }, index) => (inOrder[index - 1]?.span.end ?? 0) <= span.start,
  );
  if (!isApart) return refusals.byHand(source.path);
  const after = parsedSource(createSourceFile(source.path, applyEdits(source, inOrder)));
  const isRight = !isRefused(after) && sameMeaning(after.value, withPatterns(value, expected));
  return isRight ? { edits: inOrder } : refusals.byHand(source.path);
}

function withPatterns(value: Json, patterns: Json): Json {
  return isObject(value) ? { ...value, patterns } : value;
}
