import type { Rule } from "./rule";
import { knownUnits } from "./support/known-units";
import { cureFor } from "./support/unknown-name";

/** A unit is meant that the snapshot of the organization does not hold. */
export const unknownUnit: Rule = {
  code: "unknown-unit",
  level: "error",
  isAdvice: false,
  check({ workspace }, report) {
    const known = knownUnits(workspace);
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
