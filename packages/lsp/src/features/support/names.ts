import type { NamedPlace } from "@rolecall/core";
import type { Place } from "../../service/places";
import type { View } from "../../workspace/view";
import { halfTypedNames } from "./half-typed-names";
import { indexOf } from "./name-index";
import { unitAbove } from "./unit-segments";
import { type WrittenName, writtenName } from "./written-name";

export type { WrittenName } from "./written-name";

/**
 * What is named at a place, whether it is defined there or only meant; its span is that of the name
 * alone. In the path of a unit that is the unit whose own name is at the place, if there is one.
 */
export function nameAt(place: Place): WrittenName | undefined {
  return namesAt(place)[0];
}

/**
 * All names at a place. There are several only where variables stand in a text: one for each of the
 * texts that it is filled in to.
 */
export function namesAt(place: Place): readonly WrittenName[] {
  const { view, offset, path } = place;
  const read = indexOf(view).at(path, offset);
  return (read.length > 0 ? read : halfTypedNames(place))
    .flatMap((one) => writtenName(view, one) ?? [])
    .map((name) => unitAbove(view, name, offset));
}

/** The places that define a name. */
export function definitionsOf(
  view: View,
  { kind, name }: Pick<NamedPlace, "kind" | "name">,
): readonly WrittenName[] {
  const defined = view.compiled.workspace.symbols.definitionsOf(kind).get(name) ?? [];
  return defined.flatMap((one) => writtenName(view, one) ?? []);
}

/** The places that mean something by a name, in the order of the files. */
export function referencesTo(
  view: View,
  { kind, name }: Pick<NamedPlace, "kind" | "name">,
): readonly WrittenName[] {
  return indexOf(view)
    .referencesTo(kind, name)
    .flatMap((one) => writtenName(view, one) ?? []);
}
