import type { IamRoleConfig } from "@cdktf/provider-aws/lib/iam-role";
import { nameOf } from "../terraform/name";
import type { ArgumentsOf } from "../terraform/value";
import { providerKey } from "./aws-iam-saml-provider";
import type { Emitter } from "./emitter";
import { type MadeRole, madeRoles, ownPolicyArn } from "./external-roles";
import { policyDocument } from "./policy-document";
import { describe } from "./provenance";
import { secondsOf } from "./seconds";
import { tagsArgument } from "./tags-argument";

/** Source: `roleDescriptionType` of the iam API model. */
const longestDescription = 1000;

/** A role of an external account, and whom it admits; what it allows is attached to it. */
export const iamRole: Emitter<"aws_iam_role", MadeRole> = {
  type: "aws_iam_role",
  each: madeRoles,
  name: ({ name }) => nameOf(name),
  origin: ({ origin }) => origin,
  follows: ({ name, saml }) => providerKey(saml?.providerName ?? name),
  args: (role) =>
    ({
      name: role.name,
      description: describe(role.description, role.origin, longestDescription),
      assumeRolePolicy: policyDocument(role.trustPolicy),
      maxSessionDuration: secondsOf(role.sessionDuration),
      permissionsBoundary: boundaryArn(role),
      tags: tagsArgument(role.tags),
    }) satisfies ArgumentsOf<IamRoleConfig>,
};

function boundaryArn(role: MadeRole): string | undefined {
  const boundary = role.permissionsBoundary;
  if (!boundary) return undefined;
  return "managedPolicyArn" in boundary
    ? boundary.managedPolicyArn
    : ownPolicyArn(role, boundary.customerManagedPolicy);
}
