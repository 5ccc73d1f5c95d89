import { type Definition, type DefinitionLink, DefinitionRequest } from "vscode-languageserver";
import { onPlace } from "../service/about";
import type { Feature } from "../service/feature";
import { locationOf, type Place, rangeOf } from "../service/places";
import { type Target, targetsAt } from "./support/targets";

/** Goes from a name to where it is defined, in whichever file of the workspace that is. */
export const definition: Feature = {
  name: "definition",
  capabilities: () => ({ definitionProvider: true }),
  handlers: [
    onPlace(DefinitionRequest.type, (place, _, { client }) =>
      client.locationLinks ? definitionLinksAt(place) : definitionAt(place),
    ),
  ],
};

/** The places that define what stands at a place. */
export function definitionAt(place: Place): Definition {
  const to = targetsAt(place)?.to ?? [];
  return to.flatMap(({ name }) => locationOf(place.view, name) ?? []);
}

/** The same for editors that show where one comes from. */
export function definitionLinksAt(place: Place): DefinitionLink[] {
  const leading = targetsAt(place);
  if (!leading) return [];
  const originSelectionRange = rangeOf(place.source, leading.from);
  return leading.to.flatMap((target) => {
    const link = linkTo(place, target);
    return link ? [{ originSelectionRange, ...link }] : [];
  });
}

function linkTo({ view }: Place, { whole, name }: Target) {
  const [shown, own] = [locationOf(view, whole), locationOf(view, name)];
  if (!shown || !own) return undefined;
  return { targetUri: shown.uri, targetRange: shown.range, targetSelectionRange: own.range };
}
