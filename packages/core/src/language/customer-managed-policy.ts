import { formed, type ModelOf, object, optional, required, text } from "../spec";

/**
 * A policy of the target account's own, by name and path. It has to exist, with both the same, in
 * every account where the permission set is used.
 * Source of the forms: `ManagedPolicyName` and `ManagedPolicyPath` of the sso-admin API model.
 */
export const customerManagedPolicy = object("customer-managed policy", {
  name: required(
    text(formed(/^[\w+=,.@-]{1,128}$/, "a policy name of letters, digits and +=,.@_-")),
    "The name of the policy.",
  ),
  path: optional(
    text(formed(/^((\/[A-Za-z0-9.,+@=_-]+)*)\/$/, "a path that starts and ends with /")),
    "The path of the policy, / when it is left out.",
  ),
});

/** A policy of the target account's own. */
export type CustomerManagedPolicy = ModelOf<typeof customerManagedPolicy>;
