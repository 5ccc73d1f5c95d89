import type { NamedPlace, SymbolKind } from "../spec";
import { groupBy } from "../text/group-by";
import { rememberList } from "../text/remember";

/** All names of a workspace: where each is defined, and where each is used. */
export interface SymbolTable {
  /** The names of a kind, each with the places that define it: more than one is a mistake. */
  definitionsOf(kind: SymbolKind): ReadonlyMap<string, readonly NamedPlace[]>;
  /** The places that mean something of a kind by its name. */
  referencesTo(kind: SymbolKind): readonly NamedPlace[];
}

/** One list as long as the places are: what rules find is remembered by it. */
const kept = rememberList((places: readonly NamedPlace[]) => places);

const byName = rememberList((places: readonly NamedPlace[]) => groupBy(places, ({ name }) => name));

/** Collects the names that files define and use. */
export function createSymbolTable(
  definitions: readonly NamedPlace[],
  references: readonly NamedPlace[],
): SymbolTable {
  const definitionsByKind = byKind(definitions, byName);
  const referencesByKind = byKind(references, kept);
  return {
    definitionsOf: (kind) => definitionsByKind.get(kind) ?? noDefinitions,
    referencesTo: (kind) => referencesByKind.get(kind) ?? noReferences,
  };
}

const noDefinitions: ReturnType<SymbolTable["definitionsOf"]> = new Map();
const noReferences: ReturnType<SymbolTable["referencesTo"]> = [];

function byKind<Value>(
  places: readonly NamedPlace[],
  join: (ofKind: readonly NamedPlace[]) => Value,
): ReadonlyMap<SymbolKind, Value> {
  const groups = [...groupBy(places, ({ kind }) => kind)];
  return new Map(groups.map(([kind, ofKind]) => [kind, join(ofKind)]));
}
