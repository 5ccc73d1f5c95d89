import type { MatrixAccount, MatrixPrincipal } from "../data/access-matrix";
import type { ColumnGroup } from "./columns";
import { counts } from "./labels";

/** What is known of an account, one fact after the other. */
export function accountFacts(account: MatrixAccount): readonly string[] {
  const { name, id, unit, tags, external, change, isInactive } = account;
  const way = external?.strategy === "saml" ? "by SAML" : `by way of ${external?.hub ?? "a hub"}`;
  return [
    name,
    id,
    ...(unit === undefined ? [] : [unit]),
    ...(external ? [`outside the organization, ${way}`] : []),
    ...(isInactive ? ["not active"] : []),
    ...(change ? [changeWords[change]] : []),
    ...tags,
  ];
}

/** What is known of a unit. */
export function unitFacts({ label, accounts }: ColumnGroup): readonly string[] {
  return [label, counts(accounts.length, "account")];
}

/** What it means that a principal or an account comes or goes. */
const changeWords = { gained: "new", lost: "no longer there" } as const;

/**
 * What is known of a principal, one fact after the other.
 *
 * @param groups the names of the groups that a user is a member of
 */
export function principalFacts(
  { kind, key, name, change }: MatrixPrincipal,
  groups: readonly string[],
): readonly string[] {
  return [
    key,
    kind,
    ...(name === undefined ? [] : [name]),
    ...(change ? [changeWords[change]] : []),
    ...(groups.length === 0 ? [] : [`member of ${groups.join(", ")}`]),
  ];
}
