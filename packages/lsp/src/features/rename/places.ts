import { definitionsOf, referencesTo, type WrittenName } from "../support/names";
import { partsBelow } from "../support/unit-segments";
import type { RenameRequest } from "./request";

/** All places that have a name, each once, those that define it first. */
export function placesOf({ view, kind, from }: Omit<RenameRequest, "to">): readonly WrittenName[] {
  const name = { kind, name: from };
  const places = [
    ...definitionsOf(view, name),
    ...referencesTo(view, name),
    ...partsBelow(view, name),
  ];
  const distinct = new Map(
    places.map((place) => [`${place.span.file}:${place.span.start}`, place]),
  );
  return [...distinct.values()];
}
