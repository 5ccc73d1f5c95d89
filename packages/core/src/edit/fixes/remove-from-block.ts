import { endOfComments, nextLine } from "../block-place";
import { columnOf, startOfLine } from "../style";
import { type Cutting, cutLines, cutOut, mayHaveComment } from "./cutting";
import type { FoundItem } from "./find-item";

/** How an item goes from a collection in block style; nothing where comments would be torn apart. */
export function removeFromBlock(text: string, found: FoundItem): readonly Cutting[] | undefined {
  if (found.collection.items.length === 1) return removeOnly(text, found);
  const start = startOf(text, found);
  const isAlone = start !== undefined && text.slice(startOfLine(text, start), start).trim() === "";
  if (isAlone) return [removeLines(text, found, start)];
  const next = found.collection.items[found.index + 1];
  if (!next || mayHaveComment(text.slice(found.item.end, next.start))) return undefined;
  return [cutOut(found.item.start, next.start)];
}

/** Where the key or the dash of an item stands. */
function startOf(text: string, { collection, index, item }: FoundItem): number | undefined {
  if (collection.kind === "map") return item.start;
  const dash = /(?:\s|(?<=\s)#[^\n]*\n)*-/y;
  dash.lastIndex = collection.items[index - 1]?.end ?? collection.start;
  return dash.test(text) ? dash.lastIndex - 1 : undefined;
}

function removeLines(text: string, found: FoundItem, start: number): Cutting {
  const column = columnOf(text, start);
  const first = startOfOwnComments(text, startOfLine(text, start), {
    column,
    isFirst: found.index === 0,
  });
  const last = endOfComments(text, nextLine(text, found.item.end), column);
  return cutLines(text, isSpaced(text, first, last) ? startOfGap(text, first) : first, last);
}

/**
 * Where the comments start that belong to what stands below them. What stands above the first item
 * may be about all of them; only what allows something is certainly about the next line.
 */
function startOfOwnComments(
  text: string,
  line: number,
  { column, isFirst }: { readonly column: number; readonly isFirst: boolean },
): number {
  let [start, allowing] = [line, line];
  while (start > 0) {
    const above = startOfLine(text, start - 1);
    const comment = /^([ \t]*)#\s*(rolecall:)?/.exec(text.slice(above, start));
    if (!comment || (comment[1]?.length !== column && comment[2] === undefined)) break;
    start = above;
    if (comment[2] !== undefined) allowing = above;
  }
  return isFirst ? allowing : start;
}

/** Whether empty lines stand before and behind some lines, or nothing behind them. */
function isSpaced(text: string, start: number, end: number): boolean {
  const isEmptyBehind = end === text.length || /^[ \t]*\r?\n/.test(text.slice(end, end + 200));
  return isEmptyBehind && startOfGap(text, start) < start;
}

function startOfGap(text: string, start: number): number {
  const [gap = ""] =
    /(?<=\n)(?:[ \t]*\r?\n)+$/.exec(text.slice(Math.max(0, start - 200), start)) ?? [];
  return start - gap.length;
}

/** A mapping without its only entry is written in braces, or it would be nothing. */
function removeOnly(text: string, found: FoundItem): readonly Cutting[] | undefined {
  const { collection, owner } = found;
  const empty = "{}";
  const isBelow = owner?.key && text.slice(owner.key.end, collection.start).includes("\n");
  if (!isBelow) return [{ start: collection.start, end: collection.end, newText: empty }];
  const colon = /[ \t]*:/y;
  colon.lastIndex = owner.key?.end ?? 0;
  const start = startOf(text, found);
  if (!colon.test(text) || start === undefined) return undefined;
  const lines = removeLines(text, { ...found, index: 1 }, start);
  const after = colon.lastIndex;
  if (lines.start < after) return [{ start: after, end: lines.end, newText: ` ${empty}` }];
  return [{ start: after, end: after, newText: ` ${empty}` }, lines];
}
