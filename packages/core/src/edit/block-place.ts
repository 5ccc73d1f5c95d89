import type { EntryLayout, ItemLayout, ListLayout, MapLayout } from "../yaml/layout";
import { columnOf, startOfLine } from "./style";

/** A text to put in, and where. */
export interface Insertion {
  readonly offset: number;
  readonly newText: string;
}

/** Lines that go into a text, without a last line break; the first is indented, too. */
export interface Lines {
  readonly text: string;
  readonly lineBreak: string;
}

/**
 * Puts lines into a collection in block style, before the item of that index. Comments stay with
 * what they stand above, or are indented below; empty lines between items are imitated.
 */
export function insertLines(
  text: string,
  { items, start }: MapLayout | ListLayout,
  { index, lines }: { readonly index: number; readonly lines: Lines },
): Insertion {
  const [previous, next] = [items[index - 1], items[index]];
  const gap = areSpaced(text, items) ? lines.lineBreak : "";
  if (previous) {
    const below = { text: `${gap}${lines.text}`, lineBreak: lines.lineBreak };
    return insertBelow(text, previous, { column: columnOf(text, start), lines: below });
  }
  const newText = `${lines.text}${lines.lineBreak}${gap}`;
  const line = startOfLine(text, next?.start ?? start);
  return { offset: startOfComments(text, line), newText };
}

/** Puts lines below an item and the comments that belong to it: those indented further. */
export function insertBelow(
  text: string,
  { end }: ItemLayout | EntryLayout,
  { column, lines }: { readonly column: number; readonly lines: Lines },
): Insertion {
  const offset = endOfComments(text, nextLine(text, end), column);
  const isUnfinished = offset === text.length && !text.endsWith("\n");
  const newText = isUnfinished
    ? `${lines.lineBreak}${lines.text}`
    : `${lines.text}${lines.lineBreak}`;
  return { offset, newText };
}

/** The start of the next line, or the end; a value of several lines ends with its line break. */
export function nextLine(text: string, end: number): number {
  if (end > 0 && text[end - 1] === "\n") return end;
  const lineBreak = text.indexOf("\n", end);
  return lineBreak === -1 ? text.length : lineBreak + 1;
}

/**
 * The end of the comments that start at an offset and are indented further than a column. One that
 * allows something is about the next line, however far it is indented.
 */
export function endOfComments(text: string, offset: number, column: number): number {
  const comment = new RegExp(
    `(?:[ \\t\\r]*\\n)*[ ]{${column + 1},}#(?!\\s*rolecall:)[^\\n]*(?:\\n|$)`,
    "y",
  );
  let end = offset;
  comment.lastIndex = end;
  while (comment.test(text)) end = comment.lastIndex;
  return end;
}

/** Where the comments start that stand right above a line, at any column. */
function startOfComments(text: string, line: number): number {
  let start = line;
  while (start > 0) {
    const above = startOfLine(text, start - 1);
    if (!/^[ \t]*#/.test(text.slice(above, start))) return start;
    start = above;
  }
  return start;
}

/** Whether every two items have an empty line between them. */
function areSpaced(text: string, items: readonly ItemLayout[]): boolean {
  const gaps = items
    .slice(1)
    .map(({ start }, index) => text.slice((items[index]?.end ?? 0) - 1, start));
  return gaps.length > 0 && gaps.every((gap) => /\n[ \t\r]*\n/.test(gap));
}
