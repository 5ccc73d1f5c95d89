import { isObject, type Json } from "../spec";
import { type Layout, layoutOf, type ScalarLayout } from "../yaml/layout";
import { addTo } from "./add";
import type { EditResult } from "./edit-result";
import { fileFor, isRefused, nodeAt, type ParsedSource, parsedSources } from "./parsed-source";
import { isTooDeep } from "./plain-json";
import * as refusals from "./refusals";
import { renderInline } from "./render";
import { type FileStyle, styleOf } from "./style";
import type { EditableWorkspace } from "./text-edit";
import { tried } from "./try-edits";

/** A value below a key, such as the state of an account. */
export interface NewValue {
  /** The keys that lead to it: `["accounts", "payments-prod", "state"]`; the last may be missing. */
  readonly keys: readonly string[];
  readonly value: Json;
}

/**
 * Writes a value into the place of another, or behind a key that is not there yet; what it belongs
 * to has to be. A mapping or a list is replaced only if it stands on one line: where it takes more,
 * there may be comments in it, which would go with it. Otherwise like `addEntry`.
 */
export function setValue(workspace: EditableWorkspace, { keys, value }: NewValue): EditResult {
  if (isTooDeep(value)) return refusals.tooDeep();
  const files = parsedSources(workspace);
  if (isRefused(files)) return files;
  const file = fileFor(files, keys);
  if (isRefused(file)) return file;
  if (nodeAt(file.root, keys)) return replace(workspace, file, { keys, value });
  const key = keys.at(-1) ?? "";
  return addTo(workspace, { file, keys: keys.slice(0, -1), addition: { kind: "map", key, value } });
}

function replace(
  workspace: EditableWorkspace,
  { source, value: before }: ParsedSource,
  { keys, value }: NewValue,
): EditResult {
  const layout = layoutOf(source.text);
  const place = layout && placeOf(source.text, layout, keys);
  if (!place || !isReplaceable(source.text, place.old)) return refusals.obstacle(keys, source.path);
  const style = styleOf(source.text, layout);
  const edit = {
    span: { file: source.path, start: place.old.start, end: place.old.end },
    newText: renderLike(place, value, style),
  };
  return tried(workspace, source, { edits: [edit], expected: withValue(before, keys, value) });
}

interface Place {
  /** What is written, or the place for it. */
  readonly old: Layout;
  /** Whether it stands in braces. */
  readonly isFlow: boolean;
}

function placeOf(
  text: string,
  layout: Layout,
  [key, ...below]: readonly string[],
): Place | undefined {
  if (layout.kind !== "map") return undefined;
  const entry = layout.items.find((item) => item.key?.text === key);
  if (below.length > 0) return entry?.value && placeOf(text, entry.value, below);
  const old = entry?.value ?? emptyValue(text, entry?.key);
  return old && { old, isFlow: layout.isFlow };
}

/** The place right behind the colon of a key; nothing where the key has none. */
function emptyValue(text: string, key: ScalarLayout | undefined): ScalarLayout | undefined {
  const colon = /[ \t]*:/y;
  colon.lastIndex = key?.end ?? text.length;
  if (!colon.test(text)) return undefined;
  const [start, end] = [colon.lastIndex, colon.lastIndex];
  return { kind: "scalar", text: "", style: "plain", start, end };
}

function isReplaceable(text: string, old: Layout): boolean {
  if (old.kind === "scalar") return old.style !== "block";
  if (old.kind === "alias" || !old.isFlow) return false;
  return !text.slice(old.start, old.end).includes("\n");
}

function renderLike({ old, isFlow }: Place, value: Json, style: FileStyle): string {
  const isQuoted = old.kind === "scalar" && old.style === "double-quoted";
  const quotes = isQuoted ? "json" : style.quotes;
  const frame = { style: { ...style, quotes }, column: 0, isFlow, example: undefined } as const;
  const written = renderInline(value, frame);
  return old.start === old.end ? ` ${written}` : written;
}

function withValue(before: Json, [key, ...below]: readonly string[], value: Json): Json {
  if (key === undefined) return value;
  const object = isObject(before) ? before : {};
  return { ...object, [key]: withValue(object[key] ?? null, below, value) };
}
