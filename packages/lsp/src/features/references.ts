import { type Location, type ReferenceContext, ReferencesRequest } from "vscode-languageserver";
import { onPlace } from "../service/about";
import type { Feature } from "../service/feature";
import { locationOf, type Place } from "../service/places";
import type { View } from "../workspace/view";
import { type LocalName, localNameAt } from "./support/local-names";
import { definitionsOf, namesAt, referencesTo, type WrittenName } from "./support/names";
import { otherNamesOf } from "./support/other-names";

/** Finds all places of a workspace that mean something by its name. */
export const references: Feature = {
  name: "references",
  capabilities: () => ({ referencesProvider: true }),
  handlers: [onPlace(ReferencesRequest.type, (place, { context }) => referencesAt(place, context))],
};

/**
 * The places that mean what is named at a place. An account is also meant by its id, and a unit by
 * its own.
 */
export function referencesAt(place: Place, { includeDeclaration }: ReferenceContext): Location[] {
  const { view } = place;
  const own = namesAt(place);
  const names = [...own, ...own.flatMap((name) => otherNamesOf(view, name))];
  const found = names.flatMap((name) =>
    (includeDeclaration ? definitionsOf(view, name) : []).concat(referencesTo(view, name)),
  );
  const local = localNameAt(place);
  return locationsOf(view, local ? partsOf(local, includeDeclaration) : found);
}

function partsOf({ definition, uses }: LocalName, includeDeclaration: boolean) {
  return includeDeclaration ? [definition, ...uses] : uses;
}

/** A text with variables may be several names, and is still one place. */
function locationsOf(view: View, found: readonly Pick<WrittenName, "span">[]): Location[] {
  const distinct = new Map(found.map(({ span }) => [`${span.file}:${span.start}`, span]));
  return [...distinct.values()].flatMap((span) => locationOf(view, span) ?? []);
}
