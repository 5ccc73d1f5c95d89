import type { Wording } from "../diagnostics/diagnostic";
import { deleting, possibly } from "../diagnostics/fix";
import type { Span } from "../text/span";
import { groupBy } from "../text/group-by";
import type { Rule } from "./rule";
import { type GrantingPattern, patternLookup } from "./support/granting-pattern";
import { grantsHeldTwice, type HeldTwice } from "./support/grants-held-twice";

/** A user is granted by name what a group of theirs has as well. */
export const redundantUserGrant: Rule = {
  code: "redundant-user-grant",
  level: "information",
  isAdvice: true,
  judgesWhole: true,
  check({ workspace: { model }, resolution }, report) {
    const found = grantsHeldTwice(resolution.model, patternLookup(model));
    const findings = groupBy(found, ({ pattern, grant, group }) =>
      JSON.stringify([pattern.key.value, grant.principal.name, group]),
    );
    for (const [first, ...others] of findings.values()) {
      const place = placeOf(first);
      report(place, wordingOf(first, { others: others.length, place }));
    }
  },
};

/** Where the pattern names the user. */
function placeOf({ pattern: { key, value }, grant: { principal } }: HeldTwice): Span {
  const named = value.variants
    .flatMap(({ principals }) => principals?.items ?? [])
    .find(({ kind, name }) => kind === "user" && name === principal.name);
  return named?.span ?? key.span;
}

/** Where it is reported, and how many more such grants there are. */
interface Reported {
  readonly others: number;
  readonly place: Span;
}

function wordingOf(
  { grant, pattern, group, groupPattern }: HeldTwice,
  { others, place }: Reported,
): Wording {
  const { principal, permissionSet, account } = grant;
  const { name } = principal;
  return {
    message: `the group "${group}" gives "${name}" ${permissionSet} in ${account.name}${andMore(others)} as well`,
    cure: `delete user:${name} here, or take "${name}" out of the group`,
    fixes: place === pattern.key.span ? [] : [possibly(deleting(place, `user:${name}`))],
    note: "whoever leaves the group keeps what is granted by name",
    related: placesOf(pattern, groupPattern),
  };
}

function andMore(others: number): string {
  if (others === 0) return "";
  return others === 1 ? " and one more grant" : ` and ${others} more grants`;
}

function placesOf(pattern: GrantingPattern, { key }: GrantingPattern): Wording["related"] {
  if (key === pattern.key) return undefined;
  return [{ message: `the pattern "${key.value}" grants it to the group`, span: key.span }];
}
