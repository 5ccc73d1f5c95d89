import type { SsoadminCustomerManagedPolicyAttachmentConfig } from "@cdktf/provider-aws/lib/ssoadmin-customer-managed-policy-attachment";
import type { PolicyReference, ResolvedPermissionSet } from "@rolecall/core";
import { joinNames, nameOf } from "../terraform/name";
import type { ArgumentsOf } from "../terraform/value";
import type { Emitter } from "./emitter";

/** One policy of the target account's own in one permission set. */
export interface Attachment {
  readonly permissionSet: ResolvedPermissionSet;
  readonly policy: PolicyReference;
}

/** A policy of the target account's own in a permission set. */
export const ssoadminCustomerManagedPolicyAttachment: Emitter<
  "aws_ssoadmin_customer_managed_policy_attachment",
  Attachment
> = {
  type: "aws_ssoadmin_customer_managed_policy_attachment",
  each: ({ permissionSets }) =>
    permissionSets.flatMap((permissionSet) =>
      permissionSet.customerManagedPolicies.map((policy) => ({ permissionSet, policy })),
    ),
  name: ({ permissionSet, policy }) =>
    joinNames(nameOf(permissionSet.name), nameOf(`${policy.path.slice(1)}${policy.name}`)),
  origin: ({ permissionSet }) => permissionSet.origin,
  attachesTo: ({ permissionSet }) => permissionSet.name,
  args: ({ permissionSet, policy }, { instanceArn, permissionSetArn }) =>
    ({
      instanceArn,
      permissionSetArn: permissionSetArn(permissionSet.name),
      customerManagedPolicyReference: { name: policy.name, path: policy.path },
    }) satisfies ArgumentsOf<SsoadminCustomerManagedPolicyAttachmentConfig>,
};
