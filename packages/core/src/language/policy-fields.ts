import { duration, list, optional } from "../spec";
import { customerManagedPolicy } from "./customer-managed-policy";
import { managedPolicy } from "./managed-policy";
import { permissionsBoundary } from "./permissions-boundary";
import { policyDocument } from "./policy-document";

/**
 * What permission sets and the roles of external accounts have in common: what someone may do once
 * they are let in, and for how long.
 * Source of the session's bounds: the user guide of IAM Identity Center on session duration, and
 * `roleMaxSessionDurationType` of the iam API model; both 1 to 12 hours.
 */
export const policyFields = {
  sessionDuration: optional(
    duration({ least: 60, most: 12 * 60, note: "AWS takes 1 to 12 hours" }),
    "How long a session lasts, 1 to 12 hours; 1 hour when it is left out.",
  ),
  managedPolicies: optional(
    list(managedPolicy((policy) => `customerManagedPolicies: [${policy}]`)),
    "AWS managed policies, by name.",
  ),
  customerManagedPolicies: optional(
    list(customerManagedPolicy),
    "Policies of the target accounts' own, by name and path.",
  ),
  inlinePolicy: optional(policyDocument, "An IAM policy that belongs to this alone."),
  permissionsBoundary: optional(
    permissionsBoundary,
    "The policy that limits what the other policies can grant.",
  ),
};
