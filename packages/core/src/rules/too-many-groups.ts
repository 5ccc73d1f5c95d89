import { type GrantPart, partsOf } from "../resolve/grant-parts";
import type { Grant, GrantOrigin, ResolvedApplication } from "../resolve/resolved-model";
import { byText } from "../text/compare";
import { groupBy } from "../text/group-by";
import { remember } from "../text/remember";
import type { Report, Rule } from "./rule";

/**
 * The groups that can have one permission set in one account, or open one application.
 * Source: the user guide's page on quotas, "groups assignable to one permission set per account"
 * and the same for applications.
 */
const mostGroups = 100;

/** More groups have a permission set in an account, or an application, than can be let in. */
export const tooManyGroups: Rule = {
  code: "too-many-groups",
  level: "error",
  isAdvice: false,
  judgesWhole: true,
  check({ resolution: { model } }, report) {
    for (const [first, ...others] of partsOf(model.grants).map((part) => crowdsIn(part))) {
      if (!first) continue;
      const [{ permissionSet, account }] = first;
      report(mostActiveIn(first).span, {
        message: `${first.length} groups have the permission set "${permissionSet}" in ${account.name}, and ${mostGroups} can`,
        cure: "join groups, or give some of them another permission set",
        note: `${refused}${soIn(others.length)}`,
      });
    }
    for (const application of model.applications) checkApplication(application, report);
  },
};

const refused = "AWS refuses the rest, and this quota cannot be raised";

function checkApplication(application: ResolvedApplication, report: Report): void {
  const { name, externalAccount, principals, origin } = application;
  const { length } = principals.filter(({ kind }) => kind === "group");
  if (length <= mostGroups) return;
  const what = externalAccount === undefined ? "application" : "application of the role";
  report(origin.span, {
    message: `${length} groups may open the ${what} "${name}", and ${mostGroups} can`,
    cure: "join groups, or name some of their members",
    note: refused,
  });
}

/** The grants of too many groups: one permission set, one account. */
type Crowd = readonly [Grant, ...Grant[]];

/** The crowds of one permission set, in the order of the model. */
const crowdsIn = remember((part: GrantPart): readonly Crowd[] => {
  const groups = part.filter(({ principal }) => principal.kind === "group");
  const places = groupBy(groups, ({ account }) => account.id);
  return [...places.values()].filter(({ length }) => length > mostGroups);
});

/** The pattern that brings in the most groups; the first by name of several. */
function mostActiveIn(crowd: Crowd): GrantOrigin {
  const [{ origins }] = crowd;
  const byPattern = groupBy(
    crowd.flatMap((grant) => grant.origins),
    ({ object }) => object,
  );
  const [most] = [...byPattern.values()].sort(
    (first, second) =>
      second.length - first.length || byText(([{ object }]: typeof first) => object)(first, second),
  );
  return most?.[0] ?? origins[0];
}

function soIn(others: number): string {
  if (others === 0) return "";
  return `; ${others} more ${others === 1 ? "account has" : "accounts have"} too many as well`;
}
