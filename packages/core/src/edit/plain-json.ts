import type { Json } from "../spec";

/** What `plainJson` takes: JSON in which keys may be left out by giving them nothing. */
export type LooseJson =
  | string
  | number
  | boolean
  | null
  | readonly LooseJson[]
  | { readonly [key: string]: LooseJson | undefined };

/** The same value without the keys that have none. */
export function plainJson(value: LooseJson): Json {
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map(plainJson);
  const entries = Object.entries(value).flatMap(([key, child]): readonly [string, Json][] =>
    child === undefined ? [] : [[key, plainJson(child)]],
  );
  return Object.fromEntries(entries);
}

function isList(value: LooseJson): value is readonly LooseJson[] {
  return Array.isArray(value);
}
