import type { SourceFile } from "../text/source-file";
import type { Span } from "../text/span";
import { type OpenCollection, type OpenText, openTextOf } from "./cursor-contexts";
import { type Head, headOf, lineStart } from "./cursor-head";
import { siblingsAt } from "./cursor-siblings";

/** A step into a value: a key of a mapping, or the number of an item of a list, from 0. */
export type Step = string | number;

/**
 * Where a cursor stands in YAML, also in YAML that is half written or broken:
 *
 * - `key`: where a key of a mapping stands or may be written
 * - `value`: where a value is; at the start of a line it may yet become a mapping or a list
 * - `prose`: in a comment or in a text of several lines
 * - `none`: where nothing can be written, such as behind a whole value
 */
export type CursorRole = "key" | "value" | "prose" | "none";

/** What an editor needs to know about the place of its cursor. */
export interface CursorPlace {
  readonly role: CursorRole;
  /** The steps to the mapping that a key belongs to, or to the value. */
  readonly path: readonly Step[];
  /** The key or value at the cursor as far as it stands before it, without quotes; none of prose. */
  readonly before: string;
  /** All of it; a plain text ends with the line, a comment or, within brackets, a comma. */
  readonly whole: string;
  /** Where all of it stands, without quotes; empty when nothing is written yet. */
  readonly span: Span;
  readonly quote: "'" | '"' | undefined;
  /** The other keys of the mapping, or the other plain items of the list, before and behind. */
  readonly siblings: readonly string[];
  /** Whether brackets are open here. */
  readonly isFlow: boolean;
  /** Whether only blanks and dashes stand before it on its line. */
  readonly isLineStart: boolean;
  /** Whether a dash stands before it on its line, and only that. */
  readonly isItem: boolean;
  /** The column of the key or value, from 0. */
  readonly column: number;
}

/** What stands at an offset. Works on any text, and looks only at the entry that the offset is in. */
export function placeAt(source: SourceFile, at: number): CursorPlace {
  const { text } = source;
  const offset = Math.min(Math.max(at, 0), text.length);
  const shown = headOf(text, offset);
  // Behind `s3:` an action goes on; only a blank makes a key of it.
  const isColon = /[^\s,[{]:$/.test(shown.text);
  const open = openTextOf(isColon ? `${shown.text.slice(0, -1)}_` : shown.text);
  return describe(open, { source, offset, head: shown, isColon });
}

interface Asked {
  readonly source: SourceFile;
  readonly offset: number;
  readonly head: Head;
  readonly isColon: boolean;
}

function describe(open: OpenText, asked: Asked): CursorPlace {
  const { source, offset } = asked;
  const written = writtenAt(open, asked);
  const column = columnOf(source.text, written);
  const collections = collectionsAt(open, column);
  const top = collections.at(-1);
  const role = open.isProse ? "prose" : roleOf(open, top, column);
  const isFirst = role === "value" && open.isLineStart && !open.isItem && top?.isFlow !== true;
  const areKeys = role === "key" || isFirst;
  return {
    role: role === "value" && isKeyHere(source.text, written) ? "key" : role,
    path: stepsTo(collections, role),
    ...written,
    siblings: open.isProse
      ? []
      : siblingsAt(source.text, offset, { collection: top, areKeys, isFirst, column }),
    isFlow: top?.isFlow === true,
    isLineStart: open.isLineStart,
    isItem: open.isItem,
    column,
  };
}

/** The column of a key or value with its quote. */
function columnOf(text: string, { span, quote }: Written): number {
  const start = span.start - (quote ? 1 : 0);
  return start - lineStart(text, start);
}

function stepsTo(collections: readonly OpenCollection[], role: CursorRole): readonly Step[] {
  const top = collections.at(-1);
  const leading = role === "key" && top?.kind === "map" ? collections.slice(0, -1) : collections;
  return leading.map(({ kind, key, index }) => (kind === "list" ? index : (key ?? "")));
}

type Written = Pick<CursorPlace, "before" | "whole" | "span" | "quote">;

function writtenAt({ scalar, collections, isProse }: OpenText, asked: Asked): Written {
  const { source, offset, head } = asked;
  const nothing = { file: source.path, start: offset, end: offset };
  if (isProse) return { before: "", whole: "", span: nothing, quote: undefined };
  const start = scalar ? scalar.start + head.skipped + (scalar.quote ? 1 : 0) : offset;
  const isFlow = collections.at(-1)?.isFlow === true;
  const end = offset + restOf(source.text, offset, { quote: scalar?.quote, isFlow }).length;
  const [before, whole] = [source.text.slice(start, offset), source.text.slice(start, end)];
  return { before, whole, span: { file: source.path, start, end }, quote: scalar?.quote };
}

/** What follows the cursor of the text that it stands in. */
function restOf(
  text: string,
  offset: number,
  within: Pick<Written, "quote"> & { isFlow: boolean },
) {
  const lineEnd = text.indexOf("\n", offset);
  const line = text.slice(offset, lineEnd === -1 ? text.length : lineEnd);
  const { quote, isFlow } = within;
  if (quote)
    return line.slice(0, Math.max(0, line.indexOf(quote))) || (line.includes(quote) ? "" : line);
  const pattern = isFlow ? /^(?:(?!\s#|:\s|:$)[^,[\]{}])*/ : /^(?:(?!\s#|:\s|:$).)*/;
  return (pattern.exec(line)?.[0] ?? "").trimEnd();
}

/** On a line that has just begun, the column tells which collections are over. */
function collectionsAt(
  { collections, isLineStart, isItem }: OpenText,
  column: number,
): readonly OpenCollection[] {
  const inner = collections.at(-1);
  if (!isLineStart || isItem || inner?.isFlow) return collections;
  const kept = collections.filter(({ indent }) => indent <= column);
  const [above, top] = kept.slice(-2);
  const isEnded = top?.kind === "list" && above?.kind === "map" && above.indent === column;
  return isEnded && top.indent === column ? kept.slice(0, -1) : kept;
}

function roleOf(
  { isLineStart, isItem, scalar }: OpenText,
  top: OpenCollection | undefined,
  column: number,
): CursorRole {
  if (!top) return "key";
  if (top.isFlow) return top.kind === "map" && top.key === undefined ? "key" : "value";
  if (isItem) return "value";
  if (!isLineStart) return scalar || !top.hasValue ? "value" : "none";
  if (top.kind === "map" && top.indent === column) return "key";
  return top.kind === "map" && top.hasValue ? "none" : "value";
}

/** Whether a colon follows that makes a key of what stands here. */
function isKeyHere(text: string, { span, quote, whole }: Written): boolean {
  const behind = text.slice(span.end + (quote ? 1 : 0), span.end + 8);
  return whole !== "" && /^[ \t]*:(?:\s|$)/.test(behind);
}
