import type { Rule } from "./rule";

/**
 * The id of a unit names another root than the organization has.
 * Source: `OrganizationalUnit` of the Organizations API reference: between its dashes the id of a
 * unit holds the id of the root above it.
 */
export const unitOfAnotherRoot: Rule = {
  code: "unit-of-another-root",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    const { root, units } = model.organization ?? {};
    if (!root) return;
    const start = `ou-${root.value.slice("r-".length)}-`;
    for (const { key, value } of units?.entries ?? []) {
      if (!value.id || value.id.value.startsWith(start)) continue;
      report(value.id.span, {
        message: `the unit "${key.value}" has an id that is not below the root ${root.value}`,
        cure: `correct one of the two: ids of units below this root start with ${start}`,
        note: "an organization has one root, so AWS finds no such unit in it",
        related: [{ message: "the root is said here", span: root.span }],
      });
    }
  },
};
