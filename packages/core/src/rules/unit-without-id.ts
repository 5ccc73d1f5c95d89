import { isUnitId } from "../language/organization";
import type { Rule } from "./rule";
import { knownUnits } from "./support/known-units";

/** Guardrails are to be attached to a unit whose id the workspace does not say. */
export const unitWithoutId: Rule = {
  code: "unit-without-id",
  level: "error",
  isAdvice: false,
  check({ workspace }, report) {
    const { organization, guardrails } = workspace.model;
    const known = knownUnits(workspace);
    const units = new Map(organization?.units?.entries.map(({ key, value }) => [key.value, value]));
    for (const { value, span } of guardrails?.attachTo?.items ?? []) {
      const [place] = known.get(value) ?? [];
      const hasId = units.get(value)?.given.has("id") ?? false;
      if (!known.has(value) || isUnitId(value) || hasId) continue;
      report(span, {
        message: `nothing says the id of the unit "${value}", and a policy is attached by id`,
        cure: `write it: organization: { units: { ${value}: { id: ou-… } } }`,
        note: "the console shows it in the tree of AWS Organizations",
        related: place && [{ message: "the unit is defined here", span: place.span }],
      });
    }
  },
};
