import type { Located } from "../../text/span";
import { parseManagedPolicy } from "./managed-policies";
import type { PolicyHolder } from "./policy-holders";

/** A policy that is attached by its name. */
export interface AttachedPolicy extends Located {
  /** What messages call it. */
  readonly name: string;
  /** The same for two spellings of one policy. */
  readonly identity: string;
}

/**
 * The policies that are attached to something, as they are written. AWS tells its own apart by
 * their ARNs, and those of an account by their names, whatever their case.
 */
export function attachedPolicies({ value: holder }: PolicyHolder): readonly AttachedPolicy[] {
  const managed = (holder.managedPolicies?.items ?? []).map(({ value, span }) => ({
    name: value,
    identity: `aws:${parseManagedPolicy(value).name}`,
    span,
  }));
  const own = (holder.customerManagedPolicies?.items ?? []).flatMap(({ name, path, span }) =>
    name
      ? [{ name: name.value, identity: `${path?.value ?? "/"}${name.value}`.toLowerCase(), span }]
      : [],
  );
  return [...managed, ...own];
}

/** How many different policies are attached. */
export function countAttached(holder: PolicyHolder): number {
  return new Set(attachedPolicies(holder).map(({ identity }) => identity)).size;
}

/**
 * How many managed policies a permission set may have, and how many a role.
 * Source: the quotas of IAM Identity Center, and those of IAM, which each account can have raised.
 */
export const mostPolicies = { perPermissionSet: 25, perRole: 10 };
