import type { SsoadminManagedPolicyAttachmentConfig } from "@cdktf/provider-aws/lib/ssoadmin-managed-policy-attachment";
import type { ResolvedPermissionSet } from "@rolecall/core";
import { joinNames, nameOf } from "../terraform/name";
import type { ArgumentsOf } from "../terraform/value";
import type { Emitter } from "./emitter";

/** One AWS managed policy of one permission set. */
export interface Attachment {
  readonly permissionSet: ResolvedPermissionSet;
  readonly policyArn: string;
}

/** An AWS managed policy of a permission set. */
export const ssoadminManagedPolicyAttachment: Emitter<
  "aws_ssoadmin_managed_policy_attachment",
  Attachment
> = {
  type: "aws_ssoadmin_managed_policy_attachment",
  each: ({ permissionSets }) =>
    permissionSets.flatMap((permissionSet) =>
      permissionSet.managedPolicyArns.map((policyArn) => ({ permissionSet, policyArn })),
    ),
  name: ({ permissionSet, policyArn }) =>
    joinNames(nameOf(permissionSet.name), nameOf(policyArn.replace(/^.*?:policy\//, ""))),
  origin: ({ permissionSet }) => permissionSet.origin,
  attachesTo: ({ permissionSet }) => permissionSet.name,
  args: ({ permissionSet, policyArn }, { instanceArn, permissionSetArn }) =>
    ({
      instanceArn,
      permissionSetArn: permissionSetArn(permissionSet.name),
      managedPolicyArn: policyArn,
    }) satisfies ArgumentsOf<SsoadminManagedPolicyAttachmentConfig>,
};
