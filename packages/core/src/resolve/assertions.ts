import type { Always, Assertion, Never } from "../language/assertion";
import { byText } from "../text/compare";
import type { Estate } from "./matcher";
import type { Grant, PrincipalName, ResolvedAccount, ResolvedGroup } from "./resolved-model";
import { coveredAccounts, selectAccounts } from "./select-accounts";

/** One principal, one permission set and one account that should be together. */
export interface Promised {
  readonly principal: PrincipalName;
  readonly permissionSet: string;
  readonly account: ResolvedAccount;
}

/** A grant that should not be there. */
export interface Forbidden {
  readonly grant: Grant;
  /** The first user of the assertion that has it as a member of the group it is granted to. */
  readonly member: PrincipalName | undefined;
}

/** How an assertion does not hold. */
export interface Breach {
  /** What `never` forbids, in the order of the model. */
  readonly forbidden: readonly Forbidden[];
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
  readonly model: {
    readonly grants: readonly Grant[];
    readonly groups: readonly ResolvedGroup[];
  };
}

/** A judge of assertions; the grants are gone through once, however many assertions there are. */
export function judgeOf({ estate, model }: Judged): (assertion: Assertion) => Breach {
  const granted = new Set(model.grants.map(identityOf));
  return ({ never, always }) => {
    const promised = always ? promisedBy(always, estate) : [];
    return {
      forbidden: never ? forbiddenBy(never, { estate, model }) : [],
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
  { estate, model }: Judged,
): readonly Forbidden[] {
  if (!accounts) return [];
  const ids = new Set(coveredAccounts(accounts, estate).map(({ id }) => id));
  const who = principals && new Set(principals.items.map(nameOf));
  const members = membersAmong(principals?.items ?? [], model.groups);
  const what = permissionSets && new Set(permissionSets.items.map(({ value }) => value));
  return model.grants.flatMap((grant): readonly Forbidden[] => {
    if (!ids.has(grant.account.id) || (what && !what.has(grant.permissionSet))) return [];
    const name = nameOf(grant.principal);
    if (!who || who.has(name)) return [{ grant, member: undefined }];
    const member = members.get(name);
    return member ? [{ grant, member }] : [];
  });
}

/** For each group of the workspace that one of some users is in, the first of them. */
function membersAmong(
  principals: readonly PrincipalName[],
  groups: readonly ResolvedGroup[],
): ReadonlyMap<string, PrincipalName> {
  const users = principals.filter(({ kind }) => kind === "user");
  const found = groups.flatMap(({ key, members }) => {
    const member = users.find(({ name }) => members.includes(name));
    return member ? [[nameOf({ kind: "group", name: key }), member] as const] : [];
  });
  return new Map(found);
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
