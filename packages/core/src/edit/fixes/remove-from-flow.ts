import { startOfLine } from "../style";
import { type Cutting, cutOut, endOfLine, mayHaveComment } from "./cutting";
import type { FoundItem } from "./find-item";

/** How an item goes from braces or brackets; nothing where comments would be torn apart. */
export function removeFromFlow(text: string, found: FoundItem): readonly Cutting[] | undefined {
  const { collection, index, item } = found;
  const [previous, next] = [collection.items[index - 1], collection.items[index + 1]];
  const comma = commaAfter(text, item.end);
  if (isOnOwnLines(text, found, comma)) {
    const lines = cutOut(startOfLine(text, item.start), endOfLine(text, comma ?? item.end));
    const earlier = previous && comma === undefined ? commaAfter(text, previous.end) : undefined;
    return earlier === undefined ? [lines] : [cutOut(earlier - 1, earlier), lines];
  }
  if (next) return unlessComment(text, item.start, next.start);
  if (previous) return unlessComment(text, previous.end, item.end);
  return unlessComment(text, collection.start + 1, collection.end - 1);
}

function unlessComment(text: string, start: number, end: number): readonly Cutting[] | undefined {
  return mayHaveComment(text.slice(start, end)) ? undefined : [cutOut(start, end)];
}

/** The offset behind the comma that follows an item. */
function commaAfter(text: string, offset: number): number | undefined {
  const comma = /(?:\s|(?<=\s)#[^\n]*\n)*,/y;
  comma.lastIndex = offset;
  return comma.test(text) ? comma.lastIndex : undefined;
}

/** Whether nothing but an item, its comma and a comment stands on its lines. */
function isOnOwnLines(text: string, { item }: FoundItem, comma: number | undefined): boolean {
  const before = text.slice(startOfLine(text, item.start), item.start);
  const end = comma ?? item.end;
  const after = text.slice(end, endOfLine(text, end));
  return before.trim() === "" && /^[ \t]*(?:(?<=[ \t,])#.*)?\r?\n$/.test(after);
}
