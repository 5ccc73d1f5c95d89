import type { Wording } from "../diagnostics/diagnostic";
import type { AccountPolicy } from "../language/account-policy";
import type { Estate } from "../resolve/matcher";
import { type GrantPart, partsOf } from "../resolve/grant-parts";
import type { Grant } from "../resolve/resolved-model";
import { coveredAccounts, selectAccounts } from "../resolve/select-accounts";
import type { Entry } from "../spec";
import { sortedSet } from "../text/compare";
import { remember } from "../text/remember";
import type { Rule } from "./rule";
import {
  accountPolicies,
  namedPolicies,
  type NamedPolicy,
  pathOf,
  policyIdentity,
} from "./support/account-policies";
import { several } from "./support/unresolved-principal";

/** A permission set is granted in an account that is not said to have a policy that it names. */
export const missingCustomerManagedPolicy: Rule = {
  code: "missing-customer-managed-policy",
  level: "warning",
  isAdvice: true,
  judgesWhole: true,
  check({ workspace: { model }, resolution }, report) {
    const said = accountPolicies(model);
    if (said.size === 0) return;
    const holdersOf = holderLookup(resolution.estate);
    const places = placesBySet(resolution.model.grants);
    for (const { key, value } of model.permissionSets?.entries ?? []) {
      const granted = [...(places.get(key.value) ?? [])];
      for (const one of saidPolicies(namedPolicies(value), said)) {
        const lacking = granted.filter(([id]) => !holdersOf(one.entry).has(id));
        if (lacking.length === 0) continue;
        const names = lacking.map(([, name]) => name);
        const isLeftOut = lacking.every(([id]) => isOnlyLeftOut(id, one.entry, resolution.estate));
        const wording = wordingOf(one, key.value, names);
        report(one.policy.name.span, isLeftOut ? { ...wording, cure: letIn } : wording);
      }
    }
  },
};

const letIn = "make it there and add management: include to its accounts";

/** Whether a selector means the management account, but leaves it out as all selectors do. */
function isOnlyLeftOut(id: string, { value }: Entry<AccountPolicy>, estate: Estate): boolean {
  if (id !== estate.managementAccount || !value.accounts) return false;
  return coveredAccounts(value.accounts, estate).some((account) => account.id === id);
}

function wordingOf(
  { policy, entry }: SaidPolicy,
  permissionSet: string,
  lacking: readonly string[],
): Wording {
  return {
    message: `the policy "${policy.name.value}" of "${permissionSet}" is missing in ${several(sortedSet(lacking))}`,
    cure: "make it there and widen its accounts, or narrow the pattern",
    note: "a permission set cannot be provisioned where one of its policies is missing",
    related: [{ message: "which accounts have it is said here", span: entry.key.span }],
  };
}

type Names = ReadonlyMap<string, string>;

/** Where each permission set is granted: the names of the accounts by their ids. */
function placesBySet(grants: readonly Grant[]): ReadonlyMap<string, Names> {
  return new Map(partsOf(grants).map((part) => [part[0].permissionSet, namesIn(part)]));
}

const namesIn = remember(
  (part: GrantPart): Names => new Map(part.map(({ account }) => [account.id, account.name])),
);

/** How to find the ids of the accounts that are said to have a policy, which is looked up once. */
function holderLookup(estate: Estate): (entry: Entry<AccountPolicy>) => ReadonlySet<string> {
  const known = new Map<Entry<AccountPolicy>, ReadonlySet<string>>();
  return (entry) => {
    const { accounts } = entry.value;
    const holders = known.get(entry) ?? idsOf(accounts ? selectAccounts(accounts, estate) : []);
    known.set(entry, holders);
    return holders;
  };
}

function idsOf(selected: ReturnType<typeof selectAccounts>): ReadonlySet<string> {
  return new Set(selected.map(({ account }) => account.id));
}

interface SaidPolicy {
  readonly policy: NamedPolicy;
  readonly entry: Entry<AccountPolicy>;
}

/** Each once, even if it is also the boundary. One of another path is reported as such. */
function saidPolicies(
  policies: readonly NamedPolicy[],
  said: ReadonlyMap<string, Entry<AccountPolicy>>,
): readonly SaidPolicy[] {
  const found = policies.flatMap((policy): [string, SaidPolicy][] => {
    const identity = policyIdentity(policy.name.value);
    const entry = said.get(identity);
    return entry && pathOf(entry.value) === policy.path ? [[identity, { policy, entry }]] : [];
  });
  return [...new Map(found).values()];
}
