import { byText } from "../text/compare";
import { groupBy } from "../text/group-by";
import { fingerprint } from "../text/hash";
import type { HubPermissionSet, PrincipalName, ResolvedExternalRole } from "./resolved-model";

/** What decides who may change into a role. */
type Role = Pick<ResolvedExternalRole, "name" | "principals">;

/**
 * What people are given in the hub of an external account: one permission set for each list of roles
 * that somebody is named by. A union of two lists would let those of one into the roles of the other.
 *
 * @param account the name of the external account
 * @param roles its roles, sorted by name
 */
export function hubPermissionSets(
  account: string,
  roles: readonly Role[],
): readonly HubPermissionSet[] {
  const namings = roles.flatMap(({ name, principals }) =>
    principals.map((principal) => ({ principal, role: name })),
  );
  const holders = [...groupBy(namings, ({ principal }) => identityOf(principal)).values()].map(
    (named) => ({ principal: named[0].principal, roles: named.map(({ role }) => role) }),
  );
  const lists = groupBy(holders, (holder) => JSON.stringify(holder.roles));
  return [...lists.values()]
    .map((alike) => ({
      name: hubPermissionSetName(account, alike[0].roles),
      roles: alike[0].roles,
      principals: alike.map(({ principal }) => principal).sort(byText(identityOf)),
    }))
    .sort(byText(({ name }) => name));
}

function identityOf({ kind, name }: PrincipalName): string {
  return `${kind}:${name}`;
}

/** Source: `PermissionSetName` of the sso-admin API model. */
const longestName = 32;
const digits = 10;

/**
 * The name of a hub's permission set: `acme-labs.Auditor+Operator`. Where that is too long, or made
 * of characters that it could be mistaken by, it ends in `=` and a fingerprint, which no other has.
 */
export function hubPermissionSetName(account: string, roles: readonly string[]): string {
  const whole = `${account}.${roles.join("+")}`;
  const isPlain = [account, ...roles].every((part) => /^[\w-]+$/.test(part));
  if (isPlain && whole.length <= longestName) return whole;
  const start = whole.replace(/[^\w+=,.@-]/g, "-").slice(0, longestName - digits - 1);
  return `${start}=${fingerprint(JSON.stringify([account, ...roles])).slice(0, digits)}`;
}
