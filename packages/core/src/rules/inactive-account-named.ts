import { deleting } from "../diagnostics/fix";
import type { Selector } from "../language/selector";
import type { Text } from "../spec";
import type { Rule, Subject } from "./rule";

/** A selector names an account that is not active, and that it therefore never matches. */
export const inactiveAccountNamed: Rule = {
  code: "inactive-account-named",
  level: "warning",
  isAdvice: true,
  check(subject, report) {
    const accounts = subject.resolution.model.accounts.filter(({ isActive }) => !isActive);
    if (accounts.length === 0) return;
    for (const { value, span } of selectorsOf(subject).flatMap(namedIn)) {
      const account = accounts.find(({ name, id }) => name === value || id === value);
      if (!account) continue;
      report(span, {
        message: `the account "${account.name}" is not active, so nothing is granted there`,
        cure: "take it out of the list",
        fixes: [deleting(span, `"${value}"`)],
        note: "should it be reactivated, it would have this access again at once",
      });
    }
  },
};

/** The selectors that grant or promise. Where nothing matches at all, that is what is reported. */
function selectorsOf({ workspace, resolution, isBroken }: Subject): readonly Selector[] {
  const reaching = resolution.reach.filter(({ accounts }) => accounts.length > 0);
  const assertions = workspace.model.assertions?.entries ?? [];
  return [
    ...reaching.map(({ variant }) => variant.accounts),
    ...assertions.map(({ key, value }) =>
      isBroken(key.span) ? undefined : value.always?.accounts,
    ),
  ].filter((selector) => selector !== undefined);
}

function namedIn({ names, ids }: Selector): readonly Text[] {
  return [...(names?.items ?? []), ...(ids?.items ?? [])];
}
