import type { PatternReach } from "../resolve/reach";
import type { Report, Rule } from "./rule";
import { decidingSets } from "./support/deciding-sets";

/**
 * A pattern gives power in the account from which IAM Identity Center is administered, and does not
 * name that account.
 * Source: the user guide's page on delegated administration, which advises to restrict that account
 * to those who manage the instance.
 */
export const reachesDelegatedAdministrator: Rule = {
  code: "reaches-delegated-administrator",
  level: "warning",
  isAdvice: true,
  check(subject, report) {
    const { reach, model } = subject.resolution;
    const { delegatedAdministrator } = model.instance;
    if (delegatedAdministrator === undefined) return;
    const deciding = decidingSets(subject);
    for (const one of reach) {
      const reached = one.accounts.find(({ account }) => account.id === delegatedAdministrator);
      if (!reached || isNamed(one, reached.account)) continue;
      const sets = one.variant.permissionSets?.items ?? [];
      const first = sets.find(({ value }) => deciding.has(value));
      if (first)
        reportReach(one, { permissionSet: first.value, account: reached.account.name }, report);
    }
  },
};

/** Whether a selector names an account itself, so that it has not slipped in. */
function isNamed(
  { variant: { accounts } }: PatternReach,
  { name, id }: { readonly name: string; readonly id: string },
): boolean {
  const named = [...(accounts?.names?.items ?? []), ...(accounts?.ids?.items ?? [])];
  return named.some(({ value }) => value === name || value === id);
}

/** What is given there. */
interface Given {
  readonly permissionSet: string;
  readonly account: string;
}

function reportReach(
  { pattern, variant }: PatternReach,
  { permissionSet, account }: Given,
  report: Report,
): void {
  report(variant.accounts?.span ?? pattern.key.span, {
    message: `the pattern "${pattern.key.value}" gives ${permissionSet} in "${account}", the delegated administrator, which it does not name`,
    cure: `leave ${account} out with except, and name it in a pattern of its own`,
    note: "with that, people there decide who gets into every account but the management account",
  });
}
