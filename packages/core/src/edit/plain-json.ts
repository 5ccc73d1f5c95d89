import { isList, isObject, type Json } from "../spec";
import { deepestAllowed } from "../yaml/depth";

/** What `plainJson` takes: JSON in which keys may be left out by giving them nothing. */
export type LooseJson =
  | string
  | number
  | boolean
  | null
  | readonly LooseJson[]
  | { readonly [key: string]: LooseJson | undefined };

/**
 * The same value without the keys that have none. Of one that `isTooDeep` only as much is taken as
 * makes it too deep, or the stack would end first.
 */
export function plainJson(value: LooseJson): Json {
  return plainTo(value, deepestAllowed + 1);
}

function plainTo(value: LooseJson, levels: number): Json {
  if (typeof value !== "object" || value === null) return value;
  if (levels === 0) return {};
  if (isList(value)) return value.map((item) => plainTo(item, levels - 1));
  const entries = Object.entries(value).flatMap(([key, child]): readonly [string, Json][] =>
    child === undefined ? [] : [[key, plainTo(child, levels - 1)]],
  );
  return Object.fromEntries(entries);
}

/** Whether a value is nested deeper than any file may be. */
export function isTooDeep(value: Json): boolean {
  return isDeeperThan(deepestAllowed, value);
}

function isDeeperThan(levels: number, value: Json): boolean {
  if (!isList(value) && !isObject(value)) return false;
  return levels === 0 || Object.values(value).some((child) => isDeeperThan(levels - 1, child));
}
