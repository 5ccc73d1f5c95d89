import type { EntryLayout, Layout, ListLayout, MapLayout } from "../yaml/layout";
import { type Addition, collectionWith, raised } from "./addition";
import { type Insertion, insertBelow, insertLines, type Lines } from "./block-place";
import { exampleAmong, skeletonOf } from "./example";
import { insertInline } from "./flow-place";
import { indexFor } from "./order";
import { type Frame, renderAfterKey, renderEntry, renderInline, renderItem } from "./render";
import { columnOf, type FileStyle } from "./style";

/** How an addition is written into a text. */
export interface Inserted {
  readonly insertions: readonly Insertion[];
  /** Before which item of the collection it is put. */
  readonly index: number;
}

/** A text that something is added to. */
export interface Target {
  readonly text: string;
  readonly style: FileStyle;
}

/** What is added, and the keys that lead to the collection that it is added to. */
export interface Way {
  readonly keys: readonly string[];
  readonly addition: Addition;
  /** How many keys have been followed so far. */
  readonly depth: number;
}

/**
 * Adds something to the collection that keys lead to, starting from one; those that are not there
 * are made. Nothing comes back where something else than a collection stands in the way.
 */
export function insert(target: Target, layout: Layout, way: Way): Inserted | undefined {
  const { keys, addition, depth } = way;
  const [key, ...below] = keys;
  if (key === undefined) {
    return layout.kind === addition.kind ? insertInto(target, layout, way) : undefined;
  }
  if (layout.kind !== "map") return undefined;
  const entry = layout.items.find((item) => item.key?.text === key);
  if (!entry) return insertInto(target, layout, { ...way, addition: raised(keys, addition) });
  const rest = { keys: below, addition, depth: depth + 1 };
  if (entry.value) return insert(target, entry.value, rest);
  return layout.isFlow ? undefined : fillIn(target, { map: layout, entry }, rest);
}

/** Writes a collection where nothing stands after a key. */
function fillIn(
  { text, style }: Target,
  { map, entry }: { readonly map: MapLayout; readonly entry: EntryLayout },
  { keys, addition }: Way,
): Inserted {
  const column = columnOf(text, map.start);
  const whole = collectionWith(keys.length === 0 ? addition : raised(keys, addition));
  const frame = { style, column, isFlow: false, example: skeletonOf(whole, 2) };
  const lines = asLines(renderAfterKey(whole, frame).slice(1), style);
  return { insertions: [insertBelow(text, entry, { column, lines })], index: 0 };
}

function insertInto(
  { text, style }: Target,
  layout: MapLayout | ListLayout,
  { addition, depth }: Way,
): Inserted {
  const column = columnOf(text, layout.start);
  const { isFlow } = layout;
  const index = depth === 0 ? layout.items.length : indexFor(text, layout, addition);
  const example = exampleAmong(layout, { index, value: addition.value, depth });
  const keyQuotes = keyQuotesIn(layout);
  const item = render(addition, { style, column, isFlow, example, keyQuotes });
  if (isFlow) {
    const { lineBreak } = style;
    return { insertions: insertInline(text, layout, { index, item, lineBreak }), index };
  }
  const lines = asLines(`${" ".repeat(column)}${item}`, style);
  return { insertions: [insertLines(text, layout, { index, lines })], index };
}

/** Keys get double quotes where all their neighbours have them. */
function keyQuotesIn(layout: MapLayout | ListLayout): "json" | undefined {
  if (layout.kind === "list" || layout.items.length === 0) return undefined;
  return layout.items.every(({ key }) => key?.style === "double-quoted") ? "json" : undefined;
}

function render(addition: Addition, frame: Frame): string {
  if (addition.kind === "map") return renderEntry(addition.key, addition.value, frame);
  return frame.isFlow ? renderInline(addition.value, frame) : renderItem(addition.value, frame);
}

function asLines(text: string, { lineBreak }: FileStyle): Lines {
  return { text: text.replaceAll("\n", lineBreak), lineBreak };
}
