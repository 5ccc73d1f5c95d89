import type { AccessFile } from "../../language/access-file";
import type { AccountPolicy } from "../../language/account-policy";
import type { CustomerManagedPolicy } from "../../language/customer-managed-policy";
import type { PermissionSet } from "../../language/permission-set";
import type { Entry, Text } from "../../spec";
import { groupBy } from "../../text/group-by";
import { rememberEach } from "../../text/remember-each";
import type { Span } from "../../text/span";

/** A policy of the accounts' own that a permission set names. */
export interface NamedPolicy {
  readonly name: Text;
  /** Absent when it could not be read. */
  readonly path: string | undefined;
  /** The path, or else the name. */
  readonly place: Span;
}

/** The policies of the accounts' own that a permission set names: attached, and as its boundary. */
export function namedPolicies(permissionSet: PermissionSet): readonly NamedPolicy[] {
  const { customerManagedPolicies, permissionsBoundary } = permissionSet;
  const attached = customerManagedPolicies?.items ?? [];
  return [...attached, permissionsBoundary?.customerManagedPolicy].flatMap((policy) =>
    policy?.name
      ? { name: policy.name, path: pathOf(policy), place: (policy.path ?? policy.name).span }
      : [],
  );
}

/** The policies of the accounts' own that any of the permission sets of a workspace names. */
export function allNamedPolicies({ permissionSets }: AccessFile): readonly NamedPolicy[] {
  return namedIn(permissionSets?.entries ?? []);
}

const namedIn = rememberEach(({ value }: Entry<PermissionSet>) => namedPolicies(value));

/** The path of a policy, / when none is given; nothing when it could not be read. */
export function pathOf({
  given,
  path,
}: Pick<CustomerManagedPolicy, "given" | "path">): string | undefined {
  return given.has("path") ? path?.value : "/";
}

/**
 * The policies that accounts are said to have, by `policyIdentity`. One that is said twice is left
 * out: that is an error, and nobody can tell which of the two is meant.
 */
export function accountPolicies({
  customerManagedPolicies,
}: AccessFile): ReadonlyMap<string, Entry<AccountPolicy>> {
  const entries = customerManagedPolicies?.entries ?? [];
  const alike = groupBy(entries, ({ key }) => policyIdentity(key.value));
  const once = [...alike].filter(([, { length }]) => length === 1);
  return new Map(once.map(([identity, [entry]]) => [identity, entry]));
}

/**
 * The same for two spellings of one name.
 * Source: the user guide on custom permissions, which says that the case of names does not count.
 */
export function policyIdentity(name: string): string {
  return name.toLowerCase();
}
