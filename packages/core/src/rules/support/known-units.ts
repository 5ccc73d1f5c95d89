import type { NamedPlace } from "../../spec";
import type { Subject } from "../rule";

/** Units by path and id, each with the places that define it, if any does. */
export type KnownUnits = ReadonlyMap<string, readonly NamedPlace[]>;

/** The units of the snapshot. A workspace without one takes them from its accounts. */
export function knownUnits(workspace: Subject["workspace"]): KnownUnits {
  const isSnapshot = workspace.symbols.definitionsOf("unit").size > 0;
  return isSnapshot ? definedUnits(workspace) : unitsOfAccounts(workspace);
}

/** Every defined path and id, and the units that the paths pass through. */
function definedUnits({ symbols }: Subject["workspace"]): KnownUnits {
  const known = new Map([...symbols.definitionsOf("unit"), ...symbols.definitionsOf("unit-id")]);
  for (const path of symbols.definitionsOf("unit").keys()) addParents(known, path);
  return known;
}

function unitsOfAccounts({ model }: Subject["workspace"]): KnownUnits {
  const known = new Map<string, readonly NamedPlace[]>();
  for (const { value } of model.accounts?.entries ?? []) {
    if (!value.unit) continue;
    known.set(value.unit.value, []);
    addParents(known, value.unit.value);
  }
  return known;
}

function addParents(known: Map<string, readonly NamedPlace[]>, path: string): void {
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    const parent = path.slice(0, end);
    if (!known.has(parent)) known.set(parent, []);
  }
}
