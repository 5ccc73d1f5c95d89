import type { AccessFile } from "../language/access-file";
import { sortedSet } from "../text/compare";
import type { ResolvedGuardrails } from "./resolved-model";
import { textsOf } from "./texts";

/** The guardrails, when there are any. A unit without an id in the snapshot is left out. */
export function resolveGuardrails(model: AccessFile): ResolvedGuardrails | undefined {
  const { guardrails, organization, tags } = model;
  if (!guardrails) return undefined;
  const units = organization?.units?.entries ?? [];
  const ids = new Map(units.map(({ key, value }) => [key.value, value.id?.value]));
  const targets = guardrails.attachTo?.items ?? [];
  return {
    targetIds: sortedSet(
      // What is no path is an id: that of a unit, or of the root.
      targets.flatMap(({ value }) => (ids.has(value) ? (ids.get(value) ?? []) : value)),
    ),
    exemptRoles: sortedSet(guardrails.exemptRoles?.items.map(({ value }) => value) ?? []),
    tags: textsOf(tags),
    origin: { object: "guardrails", span: guardrails.span },
  };
}
