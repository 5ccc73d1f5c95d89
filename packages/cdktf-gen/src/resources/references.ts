import type { PrincipalName, ResolvedModel } from "@rolecall/core";
import { nameOf } from "../terraform/name";
import { quote } from "../terraform/escape";
import { memoize } from "../terraform/memoize";
import { Expression } from "../terraform/value";
import { mfaNames } from "./events/mfa-names";

/** How resources refer to each other and to what is looked up. */
export interface References {
  /** A literal when the workspace gives the ARN. */
  readonly instanceArn: string | Expression;
  /** A literal when the workspace gives the id. */
  readonly identityStoreId: string | Expression;
  readonly permissionSetArn: (name: string) => Expression;
  /** The id of a user by its key. */
  readonly userId: (key: string) => Expression;
  /** The id of a group by its key. */
  readonly groupId: (key: string) => Expression;
  readonly principalId: (principal: PrincipalName) => Expression;
  /** The id of the service control policy of the guardrails. */
  readonly guardrailsPolicyId: Expression;
  /** The topic that is told what the watch over MFA sees; a literal when the workspace names it. */
  readonly mfaTopicArn: string | Expression;
  /** An event rule by its Terraform name. */
  readonly eventRule: (name: string) => { readonly name: Expression; readonly arn: Expression };
  /** The name of a role of the external account that the stack is for, once the role is there. */
  readonly iamRoleName: (name: string) => Expression;
  /** The ARN of an alarm by its Terraform name. */
  readonly alarmArn: (name: string) => Expression;
}

/** The names of the locals that hold what is looked up. */
export const locals = {
  instanceArn: "instance_arn",
  identityStoreId: "identity_store_id",
  externalGroups: "external_groups",
  externalGroupIds: "external_group_ids",
} as const;

/** The Terraform name of the service control policy of the guardrails. */
export const guardrailsPolicy = "protect-sso-resources";

/** The outputs by which a stack hands on what it has made. */
export const outputs = {
  permissionSetArns: "permission_set_arns",
  userIds: "user_ids",
  groupIds: "group_ids",
} as const;

/** What a stack makes, and the name of the stack that has made what it does not. */
interface Scope {
  readonly model: ResolvedModel;
  readonly base?: { readonly name: string };
}

/** Makes the references of a stack. Equal references are one object, because there are many. */
export function createReferences({ model, base }: Scope): References {
  const users = new Map(model.users.map((user) => [user.key, user]));
  const groups = new Map(model.groups.map((group) => [group.key, group]));
  const permissionSets = new Set(model.permissionSets.map(({ name }) => name));
  const handedOn = (output: string, key: string): Expression =>
    new Expression(
      `data.terraform_remote_state.${nameOf(base?.name ?? "")}.outputs.${output}[${quote(key)}]`,
    );
  const userId = memoize((key: string) => {
    const user = users.get(key);
    if (!user) return handedOn(outputs.userIds, key);
    const kind = user.profile ? "" : "data.";
    return new Expression(`${kind}aws_identitystore_user.${nameOf(key)}.user_id`);
  });
  const groupId = memoize((key: string) => {
    const group = groups.get(key);
    if (!group) return handedOn(outputs.groupIds, key);
    return group.isExternal
      ? new Expression(`local.${locals.externalGroupIds}[${quote(group.displayName)}]`)
      : new Expression(`aws_identitystore_group.${nameOf(key)}.group_id`);
  });
  return {
    instanceArn: model.instance.arn ?? new Expression(`local.${locals.instanceArn}`),
    identityStoreId:
      model.instance.identityStoreId ?? new Expression(`local.${locals.identityStoreId}`),
    permissionSetArn: memoize((name) =>
      permissionSets.has(name)
        ? new Expression(`aws_ssoadmin_permission_set.${nameOf(name)}.arn`)
        : handedOn(outputs.permissionSetArns, name),
    ),
    userId,
    groupId,
    principalId: ({ kind, name }) => (kind === "user" ? userId(name) : groupId(name)),
    guardrailsPolicyId: new Expression(`aws_organizations_policy.${guardrailsPolicy}.id`),
    iamRoleName: (name) => new Expression(`aws_iam_role.${nameOf(name)}.name`),
    ...watchReferences(model),
  };
}

function watchReferences({
  mfa,
}: ResolvedModel): Pick<References, "mfaTopicArn" | "eventRule" | "alarmArn"> {
  return {
    mfaTopicArn: mfa?.watch?.topicArn ?? new Expression(`aws_sns_topic.${mfaNames.topic}.arn`),
    eventRule: (name) => ({
      name: new Expression(`aws_cloudwatch_event_rule.${name}.name`),
      arn: new Expression(`aws_cloudwatch_event_rule.${name}.arn`),
    }),
    alarmArn: (name) => new Expression(`aws_cloudwatch_metric_alarm.${name}.arn`),
  };
}
