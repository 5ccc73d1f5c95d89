import type { SsoadminPermissionSetInlinePolicyConfig } from "@cdktf/provider-aws/lib/ssoadmin-permission-set-inline-policy";
import type { JsonObject, ResolvedPermissionSet } from "@rolecall/core";
import { nameOf } from "../terraform/name";
import type { ArgumentsOf } from "../terraform/value";
import type { Emitter } from "./emitter";
import { policyDocument } from "./policy-document";

/** A permission set that has an inline policy. */
export interface WithInlinePolicy extends ResolvedPermissionSet {
  readonly inlinePolicy: JsonObject;
}

/** The policy that belongs to one permission set alone. */
export const ssoadminPermissionSetInlinePolicy: Emitter<
  "aws_ssoadmin_permission_set_inline_policy",
  WithInlinePolicy
> = {
  type: "aws_ssoadmin_permission_set_inline_policy",
  each: ({ permissionSets }) =>
    permissionSets.filter((set): set is WithInlinePolicy => set.inlinePolicy !== undefined),
  name: ({ name }) => nameOf(name),
  origin: ({ origin }) => origin,
  attachesTo: ({ name }) => name,
  args: ({ name, inlinePolicy }, { instanceArn, permissionSetArn }) =>
    ({
      instanceArn,
      permissionSetArn: permissionSetArn(name),
      inlinePolicy: policyDocument(inlinePolicy),
    }) satisfies ArgumentsOf<SsoadminPermissionSetInlinePolicyConfig>,
};
