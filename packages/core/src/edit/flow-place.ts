import type { ItemLayout, ListLayout, MapLayout } from "../yaml/layout";
import type { Insertion } from "./block-place";
import { columnOf, startOfLine } from "./style";

/** What goes in, and before the item of which index. */
interface NewItem {
  readonly index: number;
  readonly item: string;
  readonly lineBreak: string;
}

/** Puts an item into a collection in braces or brackets: on a line of its own if the others are. */
export function insertInline(
  text: string,
  collection: MapLayout | ListLayout,
  added: NewItem,
): readonly Insertion[] {
  const { items } = collection;
  const [previous, next] = [items[added.index - 1], items[added.index]];
  if (previous) return insertAfter(text, previous, { ...added, isLast: next === undefined });
  if (!next) return [intoEmpty(collection, added.item)];
  const newText = `${added.item},${separator(text, next, added.lineBreak)}`;
  return [{ offset: next.start, newText }];
}

/** `{}` becomes `{ a: b }` and `[]` becomes `[a]`; whatever stands between the two stays. */
function intoEmpty({ kind, start, end }: MapLayout | ListLayout, item: string): Insertion {
  const isTight = end - start === 2;
  const [before, after] = isTight && kind === "list" ? ["", ""] : [" ", isTight ? " " : ""];
  return { offset: start + 1, newText: `${before}${item}${after}` };
}

function insertAfter(
  text: string,
  previous: ItemLayout,
  { item, lineBreak, isLast }: NewItem & { readonly isLast: boolean },
): readonly Insertion[] {
  const before = separator(text, previous, lineBreak);
  const rest = before === " " ? undefined : restOfLine(text, previous.end);
  if (rest?.hasComma) return [{ offset: rest.end, newText: `${before}${item},` }];
  if (!rest || !isLast || rest.end === previous.end)
    return [{ offset: previous.end, newText: `,${before}${item}` }];
  return [
    { offset: previous.end, newText: "," },
    { offset: rest.end, newText: `${before}${item}` },
  ];
}

/** What stands before an item: a line break and its indentation, or a space. */
function separator(text: string, { start }: ItemLayout, lineBreak: string): string {
  const before = text.slice(startOfLine(text, start), start);
  return /\S/.test(before) ? " " : `${lineBreak}${" ".repeat(columnOf(text, start))}`;
}

/** The rest of the line after an item, if it is at most a comma and a comment. */
function restOfLine(text: string, offset: number) {
  const rest = /[ \t]*(?:(,)[ \t]*)?(?:(?<=[ \t,])#[^\r\n]*)?(?=\r?\n)/y;
  rest.lastIndex = offset;
  const match = rest.exec(text);
  return match ? { end: rest.lastIndex, hasComma: match[1] === "," } : undefined;
}
