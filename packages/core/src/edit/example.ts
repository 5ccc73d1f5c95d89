import { isList, isObject, type Json } from "../spec";
import type { EntryLayout, Layout, ListLayout, MapLayout } from "../yaml/layout";

/** What a new value in a collection is to look like. */
interface NewValue {
  readonly index: number;
  readonly value: Json;
  /** How many keys lead to the collection: what stands side by side in a file is not alike. */
  readonly depth: number;
}

/**
 * The neighbour that a new value is to look like: the one before it, or the last of its sort. The
 * first of a section gets lines of its own; further down, braces and brackets are usual.
 */
export function exampleAmong(
  { items }: MapLayout | ListLayout,
  { index, value, depth }: NewValue,
): Layout | undefined {
  if (depth === 0) return skeletonOf(value, 2);
  const values = items.map((item) => item.value);
  const near = [values[index - 1], ...values.toReversed()];
  const kind = isList(value) ? "list" : "map";
  return near.find((one) => one?.kind === kind) ?? (depth === 1 ? skeletonOf(value, 1) : undefined);
}

/** The layout of a value that is written in block style as deep as that. */
export function skeletonOf(value: Json, depth: number): Layout | undefined {
  if (depth === 0) return undefined;
  const block = { isFlow: false, start: 0, end: 0 };
  if (isList(value)) return { kind: "list", items: [], ...block };
  if (!isObject(value)) return undefined;
  const items = Object.entries(value).map(([key, child]): EntryLayout => ({
    key: { kind: "scalar", text: key, style: "plain", start: 0, end: 0 },
    value: skeletonOf(child, depth - 1),
    start: 0,
    end: 0,
  }));
  return { kind: "map", items, ...block };
}
