import { isList, isObject, type Json } from "../../spec";

/** A value without what steps lead to. */
export function without(value: Json, [step, ...below]: readonly (string | number)[]): Json {
  if (step === undefined) return value;
  if (typeof step === "number") return isList(value) ? withoutItem(value, step, below) : value;
  if (!isObject(value) || !Object.hasOwn(value, step)) return value;
  const { [step]: inner = null, ...others } = value;
  // Objects of JSON have no prototype, so that no key is special.
  const kept: Record<string, Json> = Object.assign(Object.create(null), others);
  if (below.length > 0) kept[step] = without(inner, below);
  return kept;
}

function withoutItem(
  list: readonly Json[],
  index: number,
  below: readonly (string | number)[],
): Json {
  return below.length === 0
    ? list.toSpliced(index, 1)
    : list.with(index, without(list[index] ?? null, below));
}
