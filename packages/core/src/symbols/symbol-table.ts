import type { NamedPlace, SymbolKind } from "../spec";

/** All names of a workspace: where each is defined, and where each is used. */
export interface SymbolTable {
  /** The names of a kind, each with the places that define it: more than one is a mistake. */
  definitionsOf(kind: SymbolKind): ReadonlyMap<string, readonly NamedPlace[]>;
  /** The places that mean something of a kind by its name. */
  referencesTo(kind: SymbolKind): readonly NamedPlace[];
}

/** Collects the names that files define and use. */
export function createSymbolTable(
  definitions: readonly NamedPlace[],
  references: readonly NamedPlace[],
): SymbolTable {
  const definitionsByKind = new Map(
    [...groupBy(definitions, ({ kind }) => kind)].map(([kind, places]) => [
      kind,
      groupBy(places, ({ name }) => name),
    ]),
  );
  const referencesByKind = groupBy(references, ({ kind }) => kind);
  return {
    definitionsOf: (kind) => definitionsByKind.get(kind) ?? new Map(),
    referencesTo: (kind) => referencesByKind.get(kind) ?? [],
  };
}

function groupBy<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
