import { formed, type ModelOf, object, optional, text } from "../spec";
import { latin1Description } from "./latin1-description";
import { policyFields } from "./policy-fields";
import { tags } from "./tags";

/** Source: `RelayState` of the sso-admin API model. */
const relayState = /^[a-zA-Z0-9&$@#\\/%?=~\-_'"|!:,.;*+[\] (){}]{1,240}$/;

/** Source: `PermissionSetName` of the sso-admin API model. */
export const permissionSetName = formed(/^[\w+=,.@-]{1,32}$/, {
  wrong: "cannot be the name of a permission set",
  cure: "use 1 to 32 letters, digits and +=,.@_-, without spaces",
});

/** What someone may do where they are let in; the key is its name. */
export const permissionSet = object("permission set", {
  description: optional(
    text(latin1Description(700)),
    "What the permission set is for, in Latin-1.",
  ),
  ...policyFields,
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
