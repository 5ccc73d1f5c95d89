import type { Located } from "../text/span";
import type { Report, Rule } from "./rule";

/** Something is said about a principal that is only looked up, and could never take effect. */
export const externalPrincipalDetails: Rule = {
  code: "external-principal-details",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    for (const { key, value } of model.users?.entries ?? []) {
      const { displayName, givenName, familyName, email, importFrom } = value;
      const details = { displayName, givenName, familyName, email, importFrom };
      if (value.external) reportDetails({ noun: "user", name: key.value }, details, report);
    }
    for (const { key, value } of model.groups?.entries ?? []) {
      const { description, members, importFrom } = value;
      const details = { description, members, importFrom };
      if (value.external) reportDetails({ noun: "group", name: key.value }, details, report);
    }
  },
};

function reportDetails(
  who: { readonly noun: string; readonly name: string },
  details: Readonly<Record<string, Located | undefined>>,
  report: Report,
): void {
  for (const [name, value] of Object.entries(details)) {
    if (!value) continue;
    report(value.span, {
      message: `${name} has no effect, because the ${who.noun} "${who.name}" is external`,
      cure: `delete "${name}" here, or delete "external: true" to own the ${who.noun} here`,
      note: "an external principal is only looked up; the identity provider decides about it",
    });
  }
}
