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

const byName = rememberList((places: readonly NamedPlace[]) => groupBy(places, ({ name }) => name));

/** Collects the names that files define and use. */
export function createSymbolTable(
  definitions: readonly NamedPlace[],
  references: readonly NamedPlace[],
): SymbolTable {
  const definitionsByKind = new Map(
    [...groupBy(definitions, ({ kind }) => kind)].map(([kind, places]) => [kind, byName(places)]),
  );
  const referencesByKind = groupBy(references, ({ kind }) => kind);
  return {
    definitionsOf: (kind) => definitionsByKind.get(kind) ?? new Map(),
    referencesTo: (kind) => referencesByKind.get(kind) ?? [],
  };
}
