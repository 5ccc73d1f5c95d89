import { duration, formed, json, list, type ModelOf, object, optional, text, type TextCheck } from "../spec";
import { customerManagedPolicy } from "./customer-managed-policy";
import { managedPolicy } from "./managed-policy";
import { permissionsBoundary } from "./permissions-boundary";
import { tags } from "./tags";

/** Source: `PermissionSetDescription` of the sso-admin API model. */
const describable: TextCheck = (value) =>
  /^[\t\n\r\u0020-\u007e\u00a1-\u00ff]{1,700}$/.test(value)
    ? undefined
    : {
        code: "invalid-value",
        message: "this is not a description that AWS takes",
        cure: "use 1 to 700 characters of Latin-1: no emoji, no long dashes",
      };

/** Source: `RelayState` of the sso-admin API model. */
const relayState = /^[a-zA-Z0-9&$@#\\/%?=~\-_'"|!:,.;*+[\] (){}]{1,240}$/;

/** Source: `PermissionSetName` of the sso-admin API model. */
export const permissionSetName = formed(
  /^[\w+=,.@-]{1,32}$/,
  "a permission-set name: 1 to 32 letters, digits and +=,.@_-",
);

/**
 * What someone may do where they are let in; the key is its name.
 * Source of the session's bounds: the user guide's page on session duration, 1 to 12 hours.
 */
export const permissionSet = object("permission set", {
  description: optional(text(describable), "What the permission set is for, in Latin-1."),
  sessionDuration: optional(
    duration({ least: 60, most: 12 * 60 }),
    "How long a session lasts, 1 to 12 hours; 1 hour when it is left out.",
  ),
  managedPolicies: optional(list(managedPolicy), "AWS managed policies, by name."),
  customerManagedPolicies: optional(
    list(customerManagedPolicy),
    "Policies of the target accounts' own, by name and path.",
  ),
  inlinePolicy: optional(json(), "An IAM policy that belongs to the permission set alone."),
  permissionsBoundary: optional(
    permissionsBoundary,
    "The policy that limits what the other policies can grant.",
  ),
  relayState: optional(
    text(formed(relayState, "a console address that AWS takes")),
    "The console page that opens after signing in.",
  ),
  tags: optional(tags, "Tags of the permission set, beside those of the workspace."),
});

/** What a workspace says about a permission set. */
export type PermissionSet = ModelOf<typeof permissionSet>;
