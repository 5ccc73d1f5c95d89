import { byText, compareText } from "../text/compare";
import { groupBy } from "../text/group-by";
import { type GrantPart, isPart } from "./grant-parts";
import type {
  Grant,
  GrantOrigin,
  HubPermissionSet,
  PrincipalName,
  ResolvedExternalAccount,
  ResolvedHub,
  ResolvedPermissionSet,
} from "./resolved-model";
import { switchRoleUrl } from "./switch-role";
import { assumeRolePolicy } from "./trust-policies";

/** Where a hub leads to. */
interface Way {
  readonly account: ResolvedExternalAccount;
  readonly hub: ResolvedHub;
  readonly set: HubPermissionSet;
}

function waysTo(accounts: readonly ResolvedExternalAccount[]): readonly Way[] {
  return accounts.flatMap((account) => {
    const { hub, hubPermissionSets } = account;
    return hub ? hubPermissionSets.map((set) => ({ account, hub, set })) : [];
  });
}

/** The permission sets with those of the hubs, by name. */
export function withHubPermissionSets(
  written: readonly ResolvedPermissionSet[],
  accounts: readonly ResolvedExternalAccount[],
  partition: string,
): readonly ResolvedPermissionSet[] {
  const made = waysTo(accounts).map((way) => permissionSetOf(way, partition));
  return [...written, ...made].sort(byText(({ name }) => name));
}

/** Source of the longest: `RelayState` of the sso-admin API model. */
const longestRelayState = 240;

function permissionSetOf({ account, set }: Way, partition: string): ResolvedPermissionSet {
  const [role = "", ...others] = set.roles;
  const url = switchRoleUrl(account, role, partition);
  const leadsOn = others.length === 0 && url.length <= longestRelayState;
  return {
    name: set.name,
    description: purposeOf(account, set),
    relayState: leadsOn ? url : undefined,
    tags: account.tags,
    sessionDuration: undefined,
    managedPolicyArns: [],
    customerManagedPolicies: [],
    inlinePolicy: assumeRolePolicy(
      set.roles.map((name) => `arn:${partition}:iam::${account.id}:role/${name}`),
    ),
    permissionsBoundary: undefined,
    origin: account.origin,
  };
}

/** Permission sets take Latin-1 in their descriptions, and accounts may be called otherwise. */
function purposeOf({ name, id }: ResolvedExternalAccount, { roles }: HubPermissionSet): string {
  const few = roles.length <= 5 ? roles.join(", ") : `${roles.length} roles`;
  const called = Array.from(name.replace(/[^\u0020-\u007e\u00a1-\u00ff]/gu, "?")).slice(0, 100);
  return `Leads to ${few} of the external account ${called.join("")} (${id})`;
}

/**
 * The grants with those of the hubs: the parts of permission sets by their names, and in each the
 * grants by account and principal.
 */
export function withHubGrants(
  written: readonly GrantPart[],
  accounts: readonly ResolvedExternalAccount[],
): readonly GrantPart[] {
  const made = groupBy(waysTo(accounts).flatMap(grantsOf), ({ permissionSet }) => permissionSet);
  if (made.size === 0) return written;
  const parts = new Map<string, readonly Grant[]>(
    written.map((part) => [part[0].permissionSet, part]),
  );
  for (const [name, grants] of made) {
    parts.set(name, [...(parts.get(name) ?? []), ...grants].sort(compareGrants));
  }
  const byName = [...parts].sort(byText(([name]) => name));
  return byName.map(([, part]) => part).filter(isPart);
}

function grantsOf({ account, hub, set }: Way): readonly Grant[] {
  const roles = account.roles.filter(({ name }) => set.roles.includes(name));
  const reasons = [{ key: "hub", item: hub.account.name, span: hub.span }];
  const [first, ...others] = roles.map(({ origin: { object, span } }): GrantOrigin => ({
    object,
    span,
    reasons,
  }));
  if (!first) return [];
  return set.principals.map((principal) => ({
    principal,
    permissionSet: set.name,
    account: hub.account,
    origins: [first, ...others],
  }));
}

/** Of one permission set. */
function compareGrants(first: Grant, second: Grant): number {
  return (
    compareText(first.account.id, second.account.id) ||
    compareText(identityOf(first.principal), identityOf(second.principal))
  );
}

function identityOf({ kind, name }: PrincipalName): string {
  return `${kind}:${name}`;
}
