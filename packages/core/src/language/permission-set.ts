import { formed, type ModelOf, object, optional, text } from "../spec";
import { latin1Description } from "./latin1-description";
import { permissionSetArn } from "./permission-set-arn";
import { policyFields } from "./policy-fields";
import { neverRenamed } from "./renamed-from";
import { tags } from "./tags";

/** Source: `RelayState` of the sso-admin API model. */
const relayState = /^[a-zA-Z0-9&$@#\\/%?=~\-_'"|!:,.;*+[\] (){}]{1,240}$/;

/** Source: `PermissionSetName` of the sso-admin API model. */
export const permissionSetName = formed(/^[\w+=,.@-]{1,32}$/, {
  wrong: "cannot be the name of a permission set",
  cure: "use 1 to 32 letters, digits and +=,.@_-, without spaces",
});

const fields = {
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
  importFrom: optional(
    permissionSetArn,
    "The ARN of a permission set of this name that exists already, and is owned here from now on.",
  ),
};

/** What someone may do where they are let in; the key is its name. */
export const permissionSet = object("permission set", fields, {
  foreign: neverRenamed(
    "AWS gives no permission set another name, but makes a new one, whose role has another ARN in every account",
  ),
});

/** What a workspace says about a permission set. */
export type PermissionSet = ModelOf<typeof permissionSet>;
