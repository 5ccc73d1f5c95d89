import { creating, type Fix, possibly, replacing, replacingBy } from "../diagnostics/fix";
import type { AccountPolicy } from "../language/account-policy";
import type { Entry } from "../spec";
import { didYouMean } from "../text/did-you-mean";
import type { Report, Rule } from "./rule";
import {
  accountPolicies,
  allNamedPolicies,
  type NamedPolicy,
  pathOf,
  policyIdentity,
} from "./support/account-policies";
import { meantOr, suggestions } from "./support/suggestions";

/**
 * A permission set names a policy that no account is said to have. The accounts of external roles
 * are not in the workspace, so nothing is asked of theirs.
 */
export const unknownCustomerManagedPolicy: Rule = {
  code: "unknown-customer-managed-policy",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model, symbols } }, report) {
    const said = accountPolicies(model);
    const named = allNamedPolicies(model);
    reportUnknown(named, [...symbols.definitionsOf("customer-managed-policy").keys()], report);
    for (const policy of named) {
      const entry = said.get(policyIdentity(policy.name.value));
      if (entry) reportOtherPath(policy, entry, report);
    }
  },
};

/** @param defined all names, also those of entries that cannot be read */
function reportUnknown(
  named: readonly NamedPolicy[],
  defined: readonly string[],
  report: Report,
): void {
  const known = new Set(defined.map(policyIdentity));
  const nearest = suggestions((name) => didYouMean(name, defined));
  for (const { value, span } of named.map(({ name }) => name)) {
    if (known.has(policyIdentity(value))) continue;
    report(span, {
      message: `no account is said to have the policy "${value}"`,
      cure: meantOr(nearest(value), "add it under `customerManagedPolicies:`"),
      fixes: [...replacingBy(span, value, nearest(value)), creatingPolicy(value)],
      note: "a permission set cannot be provisioned where one of its policies is missing",
    });
  }
}

function creatingPolicy(name: string): Fix {
  const entry = {
    keys: ["customerManagedPolicies"],
    key: name,
    yaml: "{ accounts: { all: true } }",
  };
  return possibly(creating("customer-managed policy", entry));
}

function reportOtherPath(
  { name, path, place }: NamedPolicy,
  { key, value }: Entry<AccountPolicy>,
  report: Report,
): void {
  const known = pathOf(value);
  if (path === undefined || known === undefined || path === known) return;
  report(place, {
    message: `the policy "${name.value}" has the path ${known} in the accounts, not ${path}`,
    cure: `write path: ${known}`,
    fixes: path === "/" ? [] : [replacing(place, path, known)],
    note: "AWS looks for the policy by its path and name, and finds none",
    related: [{ message: "its path is said here", span: (value.path ?? key).span }],
  });
}
