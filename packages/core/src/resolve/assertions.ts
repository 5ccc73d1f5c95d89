import type { Always, Assertion, Never } from "../language/assertion";
import { byText } from "../text/compare";
import type { Estate } from "./matcher";
import type { Grant, PrincipalName, ResolvedAccount } from "./resolved-model";
import { coveredAccounts, selectAccounts } from "./select-accounts";

/** One principal, one permission set and one account that should be together. */
export interface Promised {
  readonly principal: PrincipalName;
  readonly permissionSet: string;
  readonly account: ResolvedAccount;
}

/** How an assertion does not hold. */
export interface Breach {
  /** Grants that `never` forbids, in the order of the model. */
  readonly forbidden: readonly Grant[];
  /** What `always` promises and nothing grants, in the same order. */
  readonly missing: readonly Promised[];
  /** Whether `always` promises something about no account at all. */
  readonly isVoid: boolean;
  /** Whether `never` forbids something in no account at all. */
  readonly forbidsNowhere: boolean;
}

/** What assertions are judged by. */
export interface Judged {
  readonly estate: Estate;
  readonly grants: readonly Grant[];
}

/** A judge of assertions; the grants are gone through once, however many assertions there are. */
export function judgeOf({ estate, grants }: Judged): (assertion: Assertion) => Breach {
  const granted = new Set(grants.map(identityOf));
  return ({ never, always }) => {
    const promised = always ? promisedBy(always, estate) : [];
    return {
      forbidden: never ? forbiddenBy(never, { estate, grants }) : [],
      missing: promised.filter((one) => !granted.has(identityOf(one))),
      isVoid: always !== undefined && promised.length === 0,
      forbidsNowhere: never?.accounts
        ? coveredAccounts(never.accounts, estate).length === 0
        : false,
    };
  };
}

function identityOf({ permissionSet, account, principal }: Promised): string {
  return `${permissionSet} ${account.id} ${nameOf(principal)}`;
}

function nameOf({ kind, name }: PrincipalName): string {
  return `${kind}:${name}`;
}

/** An absent key matches everything. What is granted is granted in active accounts only. */
function forbiddenBy(
  { accounts, principals, permissionSets }: Never,
  { estate, grants }: Judged,
): readonly Grant[] {
  if (!accounts) return [];
  const ids = new Set(coveredAccounts(accounts, estate).map(({ id }) => id));
  const who = principals && new Set(principals.items.map(nameOf));
  const what = permissionSets && new Set(permissionSets.items.map(({ value }) => value));
  return grants.filter(
    ({ account, principal, permissionSet }) =>
      ids.has(account.id) &&
      (!who || who.has(nameOf(principal))) &&
      (!what || what.has(permissionSet)),
  );
}

function promisedBy(
  { accounts, principals, permissionSets }: Always,
  estate: Estate,
): readonly Promised[] {
  const matched = accounts ? selectAccounts(accounts, estate) : [];
  const where = matched.filter(({ account }) => account.isActive);
  const promised = where.flatMap(({ account }) =>
    (permissionSets?.items ?? []).flatMap(({ value }) =>
      (principals?.items ?? []).map((principal) => ({ principal, permissionSet: value, account })),
    ),
  );
  const unique = new Map(promised.map((one) => [identityOf(one), one]));
  return [...unique.values()].sort(byText(identityOf));
}
