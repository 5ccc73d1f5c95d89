import type { SsoadminAccountAssignmentConfig } from "@cdktf/provider-aws/lib/ssoadmin-account-assignment";
import type { Grant } from "@rolecall/core";
import { joinNames, nameOf } from "../terraform/name";
import type { ArgumentsOf } from "../terraform/value";
import type { Emitter } from "./emitter";
import { principalPart, principalType } from "./principal";

/**
 * One principal has one permission set in one account. Its name is made of exactly these three, so
 * it depends on no other assignment, and it comes after everything attached to the permission set:
 * otherwise AWS would provision half a role first.
 */
export const ssoadminAccountAssignment: Emitter<"aws_ssoadmin_account_assignment", Grant> = {
  type: "aws_ssoadmin_account_assignment",
  each: ({ grants }) => grants,
  name: ({ permissionSet, account, principal }) =>
    joinNames(nameOf(permissionSet), account.id, principalPart(principal)),
  origin: ({ origins: [origin] }) => origin,
  follows: ({ permissionSet }) => permissionSet,
  args: ({ principal, permissionSet, account }, references) =>
    ({
      instanceArn: references.instanceArn,
      permissionSetArn: references.permissionSetArn(permissionSet),
      principalId: references.principalId(principal),
      principalType: principalType(principal),
      targetId: account.id,
      targetType: "AWS_ACCOUNT",
    }) satisfies ArgumentsOf<SsoadminAccountAssignmentConfig>,
};
