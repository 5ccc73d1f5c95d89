import { formed, list, type ModelOf, object, optional, required, text } from "../spec";
import { applicationArn } from "./application";
import { latin1Description } from "./latin1-description";
import { literal } from "./literal";
import { policyFields } from "./policy-fields";
import { principal } from "./principal";
import { neverRenamed } from "./renamed-from";
import { samlMetadata } from "./saml-metadata";
import { tags } from "./tags";

/** Source: `roleNameType` of the iam API model. */
export const externalRoleName = formed(/^[\w+=,.@-]{1,64}$/, {
  wrong: "cannot be the name of a role",
  cure: "use 1 to 64 letters, digits and +=,.@_-, without spaces",
});

const fields = {
  description: optional(text(latin1Description(1000)), "What the role is for, in Latin-1."),
  principals: required(
    literal(
      list(principal),
      "a role of an external account",
      "it belongs to one account, so there is nothing to fill in",
    ),
    "Who may use it: group:NAME and user:NAME.",
  ),
  ...policyFields,
  metadata: optional(
    samlMetadata,
    "With `strategy: saml`: the path of the SAML metadata file of the application that leads to the role, once it has been made in the console.",
  ),
  application: optional(applicationArn, "With `strategy: saml`: the ARN of that application."),
  tags: optional(tags, "Tags of the role, beside those of the workspace and of the account."),
};

/** A role in an account outside the organization, and who may use it; the key is its name. */
export const externalRole = object("external role", fields, {
  foreign: neverRenamed("AWS gives no role another name, but makes a new one of another ARN"),
});

/** What a workspace says about a role of an external account. */
export type ExternalRole = ModelOf<typeof externalRole>;
