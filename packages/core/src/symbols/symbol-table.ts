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

/** Places by what they name; of each kind in the order in which they were come upon. */
export type PlacesByKind = ReadonlyMap<SymbolKind, readonly NamedPlace[]>;

/** One list as long as the places are: what rules find is remembered by it. */
const kept = rememberList((places: readonly NamedPlace[]) => places);

const byName = rememberList((places: readonly NamedPlace[]) => groupBy(places, ({ name }) => name));

/** Collects the names that files define and use. */
export function createSymbolTable(
  definitions: readonly PlacesByKind[],
  references: readonly PlacesByKind[],
): SymbolTable {
  const definitionsByKind = new Map(joined(definitions).map(([kind, all]) => [kind, byName(all)]));
  const referencesByKind = new Map(joined(references).map(([kind, all]) => [kind, kept(all)]));
  return {
    definitionsOf: (kind) => definitionsByKind.get(kind) ?? noDefinitions,
    referencesTo: (kind) => referencesByKind.get(kind) ?? noReferences,
  };
}

const noDefinitions: ReturnType<SymbolTable["definitionsOf"]> = new Map();
const noReferences: ReturnType<SymbolTable["referencesTo"]> = [];

/** The places of a kind in all files, in the order of the files. */
function joined(
  files: readonly PlacesByKind[],
): readonly (readonly [SymbolKind, readonly NamedPlace[]])[] {
  const kinds = new Set(files.flatMap((file) => [...file.keys()]));
  return [...kinds].map((kind) => {
    const [first = [], ...others] = files.flatMap((file) => [file.get(kind) ?? []]);
    return [kind, others.length === 0 ? first : [first, ...others].flat()] as const;
  });
}
