import { deleting, possibly } from "../diagnostics/fix";
import type { Group } from "../language/group";
import type { User } from "../language/user";
import type { GivenKeys, NamedMap } from "../spec";
import type { Located } from "../text/span";
import type { Report, Rule } from "./rule";
import { judgedOnce } from "./support/judged-once";

/** Something is said about a principal that is only looked up, and could never take effect. */
export const externalPrincipalDetails: Rule = {
  code: "external-principal-details",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    if (model.users) judgeUsers(report, model.users);
    if (model.groups) judgeGroups(report, model.groups);
  },
};

const judgeUsers = judgedOnce((report, { entries }: NamedMap<User>) => {
  for (const { key, value } of entries) {
    const { displayName, givenName, familyName, email, importFrom, given } = value;
    const details = { displayName, givenName, familyName, email, importFrom };
    if (value.external) reportDetails({ noun: "user", name: key.value, given }, details, report);
  }
});

const judgeGroups = judgedOnce((report, { entries }: NamedMap<Group>) => {
  for (const { key, value } of entries) {
    const { description, members, importFrom, given } = value;
    const details = { description, members, importFrom };
    if (value.external) reportDetails({ noun: "group", name: key.value, given }, details, report);
  }
});

function reportDetails(
  who: Pick<GivenKeys, "given"> & { readonly noun: string; readonly name: string },
  details: Readonly<Record<string, Located | undefined>>,
  report: Report,
): void {
  for (const [name, value] of Object.entries(details)) {
    if (!value) continue;
    const key = who.given.get(name);
    report(value.span, {
      message: `${name} has no effect, because the ${who.noun} "${who.name}" is external`,
      cure: `delete "${name}" here, or delete "external: true" to own the ${who.noun} here`,
      fixes: key && [possibly(deleting(key, `"${name}"`))],
      note: "an external principal is only looked up; the identity provider decides about it",
    });
  }
}
