import type { IamRolePolicyConfig } from "@cdktf/provider-aws/lib/iam-role-policy";
import type { JsonObject } from "@rolecall/core";
import { nameOf } from "../terraform/name";
import type { ArgumentsOf } from "../terraform/value";
import type { Emitter } from "./emitter";
import { type MadeRole, madeRoles } from "./external-roles";
import { policyDocument } from "./policy-document";

/** A role that has an inline policy. */
export interface RoleWithInlinePolicy extends MadeRole {
  readonly inlinePolicy: JsonObject;
}

/** The policy that belongs to one role of an external account alone. */
export const iamRolePolicy: Emitter<"aws_iam_role_policy", RoleWithInlinePolicy> = {
  type: "aws_iam_role_policy",
  each: (model) =>
    madeRoles(model).filter(
      (role): role is RoleWithInlinePolicy => role.inlinePolicy !== undefined,
    ),
  name: ({ name }) => nameOf(name),
  origin: ({ origin }) => origin,
  args: ({ name, inlinePolicy }, { iamRoleName }) =>
    ({
      name: "rolecall",
      role: iamRoleName(name),
      policy: policyDocument(inlinePolicy),
    }) satisfies ArgumentsOf<IamRolePolicyConfig>,
};
