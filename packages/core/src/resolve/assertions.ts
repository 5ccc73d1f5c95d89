import type { Always, Assertion, Never } from "../language/assertion";
import { byText } from "../text/compare";
import { remember } from "../text/remember";
import { type GrantPart, partsOf } from "./grant-parts";
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

/** A judge of assertions. */
export function judgeOf({ estate, model: { grants, groups } }: Judged) {
  const granting = grantingOf(grants, groups);
  return (assertion: Assertion): Breach => breachOf(assertion, estate, granting);
}

/** What is granted, and to whom it comes through groups. */
interface Granting {
  /** By the name of the permission set. */
  readonly parts: ReadonlyMap<string, GrantPart>;
  readonly groups: readonly ResolvedGroup[];
}

const grantingOf = remember(
  (grants: readonly Grant[], groups: readonly ResolvedGroup[]): Granting => ({
    parts: new Map(partsOf(grants).map((part) => [part[0].permissionSet, part])),
    groups,
  }),
);

const breachOf = remember(
  ({ never, always }: Assertion, estate: Estate, { parts, groups }: Granting): Breach => {
    const forbiddenIn = never ? forbiddenBy(never, estate, groups) : () => [];
    const promised = always ? promisedBy(always, estate) : [];
    return {
      forbidden: [...parts.values()].flatMap((part) => forbiddenIn(part)),
      missing: promised.filter((one) => !isGranted(one, parts.get(one.permissionSet))),
      isVoid: always !== undefined && promised.length === 0,
      forbidsNowhere: never?.accounts
        ? coveredAccounts(never.accounts, estate).length === 0
        : false,
    };
  },
);

function isGranted(promised: Promised, part: GrantPart | undefined): boolean {
  return part !== undefined && identitiesIn(part).has(identityOf(promised));
}

const identitiesIn = remember(
  (part: GrantPart): ReadonlySet<string> => new Set(part.map(identityOf)),
);

function identityOf({ permissionSet, account, principal }: Promised): string {
  return `${permissionSet} ${account.id} ${nameOf(principal)}`;
}

function nameOf({ kind, name }: PrincipalName): string {
  return `${kind}:${name}`;
}

/**
 * Tells what is forbidden of the grants of a permission set, those of each once. An absent key
 * matches everything. What is granted is granted in active accounts only.
 */
const forbiddenBy = remember(
  (
    { accounts, principals, permissionSets }: Never,
    estate: Estate,
    groups: readonly ResolvedGroup[],
  ): ((part: GrantPart) => readonly Forbidden[]) => {
    if (!accounts) return () => [];
    const ids = new Set(coveredAccounts(accounts, estate).map(({ id }) => id));
    const who = principals && new Set(principals.items.map(nameOf));
    const members = membersAmong(principals?.items ?? [], groups);
    const what = permissionSets && new Set(permissionSets.items.map(({ value }) => value));
    const forbiddenOf = (grant: Grant): readonly Forbidden[] => {
      if (!ids.has(grant.account.id)) return [];
      const name = nameOf(grant.principal);
      if (!who || who.has(name)) return [{ grant, member: undefined }];
      const member = members.get(name);
      return member ? [{ grant, member }] : [];
    };
    return remember((part) =>
      !what || what.has(part[0].permissionSet) ? part.flatMap(forbiddenOf) : [],
    );
  },
);

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
