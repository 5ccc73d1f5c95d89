import { byText } from "@rolecall/core";
import type { Change } from "./access-matrix";

/** Something of one side or of both sides of a comparison. */
export interface Item<Value> {
  /** As it is now, or as it was when it is no more. */
  readonly value: Value;
  /** As it was; absent when it is new, and where nothing is compared. */
  readonly earlier?: Value;
  readonly change?: Change;
}

/** Items, and where they stand. */
export interface Ordered<Value> {
  readonly items: readonly Item<Value>[];
  /** The place of the item with a key. There is one for every item of either side. */
  readonly indexOf: (key: string) => number;
}

/**
 * The items of both sides, each once and in the order of its key. Without an earlier side nothing has
 * changed.
 *
 * @param keyOf tells items apart, and is what they are ordered by
 */
export function ordered<Value>(
  now: readonly Value[],
  before: readonly Value[] | undefined,
  keyOf: (value: Value) => string,
): Ordered<Value> {
  const current = new Map(now.map((value) => [keyOf(value), value]));
  const former = before && new Map(before.map((value) => [keyOf(value), value]));
  const keys = [...new Set([...current.keys(), ...(former?.keys() ?? [])])].sort(
    byText((key) => key),
  );
  const places = new Map(keys.map((key, index) => [key, index]));
  const items = keys.flatMap((key) =>
    itemOf(current.get(key), former?.get(key), former !== undefined),
  );
  return { items, indexOf: (key) => places.get(key) ?? -1 };
}

function itemOf<Value>(
  value: Value | undefined,
  earlier: Value | undefined,
  isCompared: boolean,
): readonly Item<Value>[] {
  if (value === undefined)
    return earlier === undefined ? [] : [{ value: earlier, earlier, change: "lost" }];
  if (earlier !== undefined) return [{ value, earlier }];
  return [isCompared ? { value, change: "gained" } : { value }];
}
