import { isList, isObject, type Json } from "../spec";

/** What is to be added: an entry to a mapping, or an item to a list. */
export type Addition =
  | { readonly kind: "map"; readonly key: string; readonly value: Json }
  | { readonly kind: "list"; readonly value: Json };

/** The whole collection, where there is none yet to add to. */
export function collectionWith(addition: Addition): Json {
  return addition.kind === "list" ? [addition.value] : { [addition.key]: addition.value };
}

/** A value below keys that are not there yet. */
export function nested(keys: readonly string[], value: Json): Json {
  return keys.reduceRight<Json>((inner, key) => ({ [key]: inner }), value);
}

/** An addition to a mapping that is further up, when the keys that lead down are not there. */
export function raised([key = "", ...below]: readonly string[], addition: Addition): Addition {
  return { kind: "map", key, value: nested(below, collectionWith(addition)) };
}

/**
 * A value with something added where keys lead; what they do not lead to is made.
 *
 * @param index before which item of a list; an entry of a mapping has no place
 */
export function withAddition(
  value: Json,
  keys: readonly string[],
  { addition, index }: { readonly addition: Addition; readonly index: number },
): Json {
  const [key, ...below] = keys;
  if (value === null) return nested(keys, collectionWith(addition));
  if (key !== undefined) {
    const object = isObject(value) ? value : {};
    const child = withAddition(object[key] ?? null, below, { addition, index });
    return { ...object, [key]: child };
  }
  if (addition.kind === "list") {
    return isList(value) ? value.toSpliced(index, 0, addition.value) : null;
  }
  return isObject(value) ? { ...value, [addition.key]: addition.value } : null;
}
