/**
 * Orders texts by their UTF-16 code units: the same on every machine, unlike `localeCompare`.
 * Whatever is sorted on its way out is sorted with this.
 */
export function compareText(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** A comparison by a text made from each value, for `Array.sort`. */
export function byText<Value>(textOf: (value: Value) => string) {
  return (first: Value, second: Value): number => compareText(textOf(first), textOf(second));
}

/** The same values without repetition, in order. */
export function sortedSet<Text extends string>(texts: Iterable<Text>): readonly Text[] {
  return [...new Set(texts)].sort(compareText);
}
