import type { NamedPlace } from "../spec";
import type { Rule, Subject } from "./rule";
import { cureFor } from "./support/unknown-name";

/** A unit is meant that the snapshot of the organization does not hold. */
export const unknownUnit: Rule = {
  code: "unknown-unit",
  level: "error",
  isAdvice: false,
  check({ workspace }, report) {
    const isSnapshot = workspace.symbols.definitionsOf("unit").size > 0;
    const known = isSnapshot ? definedUnits(workspace) : unitsOfAccounts(workspace);
    for (const place of workspace.symbols.referencesTo("unit")) {
      if (known.has(place.name)) continue;
      report(place.span, {
        message: `the organization has no unit "${place.name}"`,
        cure: cureFor(place.name, known, "`units:` of `organization:`"),
        note: "units are defined under `units:` of `organization:`, by path from the root",
      });
    }
  },
};

type Names = ReadonlyMap<string, readonly NamedPlace[]>;

/** Every defined path and id, and the units that the paths pass through. */
function definedUnits({ symbols }: Subject["workspace"]): Names {
  const known = new Map([...symbols.definitionsOf("unit"), ...symbols.definitionsOf("unit-id")]);
  for (const path of symbols.definitionsOf("unit").keys()) addParents(known, path);
  return known;
}

/** A workspace without a snapshot of its units takes them from its accounts. */
function unitsOfAccounts({ model }: Subject["workspace"]): Names {
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
