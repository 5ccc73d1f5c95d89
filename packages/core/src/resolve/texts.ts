import type { NamedMap, Text } from "../spec";
import { compareText } from "../text/compare";
import type { Origin } from "./resolved-model";

/** The texts of a map by key, sorted; of two maps the later wins. */
export function textsOf(
  ...maps: readonly (NamedMap<Text> | undefined)[]
): ReadonlyMap<string, string> {
  const entries = maps.flatMap((map) => map?.entries ?? []);
  const texts = new Map(entries.map(({ key, value }) => [key.value, value.value]));
  return new Map([...texts].sort(([first], [second]) => compareText(first, second)));
}

/** The origin of a named thing of a section. */
export function originOf(section: string, key: Text): Origin {
  return { object: `${section}.${key.value}`, span: key.span };
}
