import { type NamedPlace, nouns, symbolKinds } from "@rolecall/core";
import { type SymbolInformation, WorkspaceSymbolRequest } from "vscode-languageserver";
import { type Feature, on } from "../service/feature";
import { locationOf } from "../service/places";
import type { View } from "../workspace/view";
import { externalRoles } from "./support/external-roles";
import { scoreOf } from "./support/fuzzy";
import { otherNamesOf } from "./support/other-names";
import { symbolIcons } from "./support/symbol-icons";

/** Finds the things of all workspaces by some letters of their names; accounts also by their ids. */
export const workspaceSymbols: Feature = {
  name: "workspaceSymbols",
  capabilities: () => ({ workspaceSymbolProvider: true }),
  handlers: [
    on(WorkspaceSymbolRequest.type, (service, { query }) => symbolsLike(service.views(), query)),
  ],
};

/** Nobody reads more; who does not find it types another letter. */
const mostSymbols = 300;

/** The things whose names have the letters of a query in their order, the nearest first. */
export function symbolsLike(views: readonly View[], query: string): SymbolInformation[] {
  const found = views.flatMap((view) => candidatesIn(view, query));
  return found
    .sort((first, second) => first.score - second.score)
    .slice(0, mostSymbols)
    .flatMap(({ view, place, container }) => symbolOf(view, place, container) ?? []);
}

interface Candidate {
  readonly view: View;
  readonly place: NamedPlace;
  readonly container: string;
  readonly score: number;
}

function candidatesIn(view: View, query: string): readonly Candidate[] {
  const { symbols, model } = view.compiled.workspace;
  const found: Candidate[] = [];
  const consider = (place: NamedPlace, container: string): void => {
    const score = scoreOf(place.name, query);
    if (score !== undefined) found.push({ view, place, container, score });
  };
  for (const kind of symbolKinds) {
    for (const [first] of symbols.definitionsOf(kind).values()) {
      if (first) consider(first, nouns[kind].one);
    }
  }
  for (const { place, account } of externalRoles(model)) consider(place, `role in ${account}`);
  return found;
}

function symbolOf(view: View, place: NamedPlace, container: string) {
  const { kind, name, span } = place;
  const location = locationOf(view, span);
  const isId = kind === "account-id" || kind === "unit-id";
  const owner = isId ? otherNamesOf(view, place)[0]?.name : undefined;
  return location && { name, kind: symbolIcons[kind], location, containerName: owner ?? container };
}
