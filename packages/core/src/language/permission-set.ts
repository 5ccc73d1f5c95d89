import { duration, formed, list, type ModelOf, object, optional, text } from "../spec";
import { customerManagedPolicy } from "./customer-managed-policy";
import { managedPolicy } from "./managed-policy";
import { permissionSetDescription } from "./permission-set-description";
import { permissionsBoundary } from "./permissions-boundary";
import { policyDocument } from "./policy-document";
import { tags } from "./tags";

/** Source: `RelayState` of the sso-admin API model. */
const relayState = /^[a-zA-Z0-9&$@#\\/%?=~\-_'"|!:,.;*+[\] (){}]{1,240}$/;

/** Source: `PermissionSetName` of the sso-admin API model. */
export const permissionSetName = formed(/^[\w+=,.@-]{1,32}$/, {
  wrong: "cannot be the name of a permission set",
  cure: "use 1 to 32 letters, digits and +=,.@_-, without spaces",
});

/**
 * What someone may do where they are let in; the key is its name.
 * Source of the session's bounds: the user guide's page on session duration, 1 to 12 hours.
 */
export const permissionSet = object("permission set", {
  description: optional(
    text(permissionSetDescription),
    "What the permission set is for, in Latin-1.",
  ),
  sessionDuration: optional(
    duration({ least: 60, most: 12 * 60, note: "IAM Identity Center takes 1 to 12 hours" }),
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
  inlinePolicy: optional(policyDocument, "An IAM policy that belongs to the permission set alone."),
  permissionsBoundary: optional(
    permissionsBoundary,
    "The policy that limits what the other policies can grant.",
  ),
  relayState: optional(
    text(
      formed(relayState, {
        wrong: "is not an address that AWS takes",
        cure: "use at most 240 characters, without accents, such as https://console.aws.amazon.com/s3",
      }),
    ),
    "The console page that opens after signing in.",
  ),
  tags: optional(tags, "Tags of the permission set, beside those of the workspace."),
});

/** What a workspace says about a permission set. */
export type PermissionSet = ModelOf<typeof permissionSet>;
