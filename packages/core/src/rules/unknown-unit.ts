import { type Fix, replacingBy } from "../diagnostics/fix";
import { type NamedPlace } from "../spec";
import { didYouMean } from "../text/did-you-mean";
import type { Rule } from "./rule";
import { creatingEmpty } from "./support/creating";
import { knownUnits } from "./support/known-units";
import { meantOr, suggestions } from "./support/suggestions";

/** A unit is meant that the snapshot of the organization does not hold. */
export const unknownUnit: Rule = {
  code: "unknown-unit",
  level: "error",
  isAdvice: false,
  check({ workspace }, report) {
    const known = knownUnits(workspace);
    const nearest = suggestions((name) => didYouMean(name, known.keys()));
    for (const place of workspace.symbols.referencesTo("unit")) {
      if (known.has(place.name)) continue;
      report(place.span, {
        message: `the organization has no unit "${place.name}"`,
        cure: meantOr(nearest(place.name), "add it under `units:` of `organization:`"),
        fixes: fixesFor(place, nearest(place.name)),
        note: "units are defined under `units:` of `organization:`, by path from the root",
      });
    }
  },
};

const creation = creatingEmpty("unit", "organization", "units");

function fixesFor({ name, span }: NamedPlace, near: string | undefined): readonly Fix[] {
  return [...replacingBy(span, name, near), creation(name)];
}
