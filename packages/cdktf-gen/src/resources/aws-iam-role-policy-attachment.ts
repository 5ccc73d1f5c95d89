import type { IamRolePolicyAttachmentConfig } from "@cdktf/provider-aws/lib/iam-role-policy-attachment";
import { joinNames, nameOf } from "../terraform/name";
import type { ArgumentsOf } from "../terraform/value";
import type { Emitter } from "./emitter";
import { type MadeRole, madeRoles, ownPolicyArn } from "./external-roles";

/** One managed policy of a role. */
export interface RoleAttachment {
  readonly role: MadeRole;
  readonly policyArn: string;
}

/** A managed policy, AWS's or the account's own, of a role of an external account. */
export const iamRolePolicyAttachment: Emitter<"aws_iam_role_policy_attachment", RoleAttachment> = {
  type: "aws_iam_role_policy_attachment",
  each: (model) => madeRoles(model).flatMap(attachmentsOf),
  name: ({ role, policyArn }) => {
    const [, , , , owner = "", policy = ""] = policyArn.split(":");
    const whose = owner === "aws" ? "aws" : "own";
    return joinNames(nameOf(role.name), whose, nameOf(policy.slice("policy/".length)));
  },
  origin: ({ role }) => role.origin,
  args: ({ role, policyArn }, { iamRoleName }) =>
    ({
      role: iamRoleName(role.name),
      policyArn,
    }) satisfies ArgumentsOf<IamRolePolicyAttachmentConfig>,
};

function attachmentsOf(role: MadeRole): readonly RoleAttachment[] {
  const own = role.customerManagedPolicies.map((policy) => ownPolicyArn(role, policy));
  return [...role.managedPolicyArns, ...own].map((policyArn) => ({ role, policyArn }));
}
