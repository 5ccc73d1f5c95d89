import type { ModelText } from "./model-texts";

/** Where a text of the model has to come out of Terraform. */
export interface Destination {
  /** Attributes, as `TYPE.ATTRIBUTE`; it has to stand in one of them. */
  readonly in: readonly string[];
  /** What else may stand beside it; nothing when it is left out. */
  readonly beside?: "a prefix" | "a suffix" | "both";
}

/** Why a text of the model is in no attribute. */
export interface Unsent {
  readonly unsent: string;
}

const aName = "only Terraform's addresses are made of it";
const chosenBy = "it decides what is made, and is not part of it";
const elsewhere = "the same text stands in another place of the model";

const assignment = "aws_ssoadmin_account_assignment";
const permissionSet = "aws_ssoadmin_permission_set";
const ownPolicy =
  "aws_ssoadmin_customer_managed_policy_attachment.customer_managed_policy_reference";
const boundary = "aws_ssoadmin_permissions_boundary_attachment.permissions_boundary";
const role = "aws_iam_role";
const saml = "aws_iam_saml_provider";
const attributes = "aws_ssoadmin_instance_access_control_attributes.attribute";

/** For each text of the resolved model: where it has to come out. */
export const destinations: Readonly<Record<string, Destination | Unsent>> = {
  "instance.partition": { unsent: "it is a part of every ARN" },
  "instance.region": { unsent: "it is an argument of the provider" },
  "instance.arn": { in: [`${permissionSet}.instance_arn`] },
  "instance.identityStoreId": { in: ["aws_identitystore_group.identity_store_id"] },
  "instance.managementAccount": { unsent: chosenBy },
  "instance.identitySource": { unsent: chosenBy },
  "instance.portalUrl": { unsent: "it stands in the runbooks" },
  "terraform.stacks": { unsent: chosenBy },
  "terraform.backend.kind": { unsent: chosenBy },
  "terraform.providerVersion": { unsent: "Terraform itself reads it before everything else" },
  "terraform.credentials.profile": { in: ["provider"] },
  "mfa.prompt": { unsent: "it is set in the console" },
  "mfa.types": { unsent: "it is set in the console" },
  "mfa.unregistered": { unsent: "it is set in the console" },
  "mfa.watch.logGroup": { in: ["aws_cloudwatch_log_metric_filter.log_group_name"] },
  "mfa.watch.tags.key": { in: ["aws_sns_topic.tags"] },
  "mfa.watch.tags.value": { in: ["aws_cloudwatch_event_rule.tags"] },
  "tags.key": { in: [`${permissionSet}.tags`] },
  "tags.value": { in: [`${permissionSet}.tags`] },
  "accounts.name": { unsent: chosenBy },
  "accounts.id": { in: [`${assignment}.target_id`] },
  "accounts.unit": { unsent: chosenBy },
  "accounts.tags.key": { unsent: chosenBy },
  "accounts.tags.value": { unsent: chosenBy },
  "users.key": { unsent: aName },
  "users.renamedFrom": { unsent: aName },
  // Of users and groups that exist already, ids are looked up by these texts.
  "users.userName": { in: ["aws_identitystore_user.user_name", `${assignment}.principal_id`] },
  "users.profile.displayName": { in: ["aws_identitystore_user.display_name"] },
  "users.profile.givenName": { in: ["aws_identitystore_user.name"] },
  "users.profile.familyName": { in: ["aws_identitystore_user.name"] },
  "users.profile.email": { in: ["aws_identitystore_user.emails"] },
  "groups.key": { unsent: aName },
  "groups.renamedFrom": { unsent: aName },
  "groups.displayName": {
    in: ["aws_identitystore_group.display_name", `${assignment}.principal_id`],
  },
  "groups.description": { in: ["aws_identitystore_group.description"], beside: "a suffix" },
  "groups.members": { unsent: aName },
  "permissionSets.name": { in: [`${permissionSet}.name`] },
  "permissionSets.description": { in: [`${permissionSet}.description`], beside: "a suffix" },
  "permissionSets.sessionDuration": { in: [`${permissionSet}.session_duration`] },
  "permissionSets.relayState": { in: [`${permissionSet}.relay_state`] },
  "permissionSets.tags.key": { in: [`${permissionSet}.tags`] },
  "permissionSets.tags.value": { in: [`${permissionSet}.tags`] },
  "permissionSets.managedPolicyArns": {
    in: ["aws_ssoadmin_managed_policy_attachment.managed_policy_arn"],
  },
  "permissionSets.customerManagedPolicies.name": { in: [ownPolicy] },
  "permissionSets.customerManagedPolicies.path": { in: [ownPolicy] },
  "permissionSets.inlinePolicy": {
    in: ["aws_ssoadmin_permission_set_inline_policy.inline_policy"],
  },
  "permissionSets.permissionsBoundary.managedPolicyArn": { in: [boundary] },
  "permissionSets.permissionsBoundary.customerManagedPolicy.name": { in: [boundary] },
  "permissionSets.permissionsBoundary.customerManagedPolicy.path": { in: [boundary] },
  "accessControlAttributes.key": { in: [attributes] },
  "accessControlAttributes.source": { in: [attributes] },
  "guardrails.targetIds": { in: ["aws_organizations_policy_attachment.target_id"] },
  "guardrails.exemptRoles": { in: ["aws_organizations_policy.content"], beside: "a prefix" },
  "guardrails.tags.key": { in: ["aws_organizations_policy.tags"] },
  "guardrails.tags.value": { in: ["aws_organizations_policy.tags"] },
  "externalAccounts.name": { unsent: aName },
  "externalAccounts.id": { unsent: "it is an argument of the provider" },
  "externalAccounts.strategy": { unsent: chosenBy },
  "externalAccounts.hub.account.name": { unsent: elsewhere },
  "externalAccounts.hub.account.id": { unsent: elsewhere },
  "externalAccounts.hub.account.unit": { unsent: elsewhere },
  "externalAccounts.hub.account.tags.key": { unsent: elsewhere },
  "externalAccounts.hub.account.tags.value": { unsent: elsewhere },
  "externalAccounts.hubPermissionSets.name": { unsent: elsewhere },
  "externalAccounts.hubPermissionSets.roles": { unsent: elsewhere },
  "externalAccounts.hubPermissionSets.principals.kind": { unsent: elsewhere },
  "externalAccounts.hubPermissionSets.principals.name": { unsent: elsewhere },
  "externalAccounts.deployWith.profile": { in: ["provider"] },
  "externalAccounts.tags.key": { in: [`${role}.tags`] },
  "externalAccounts.tags.value": { in: [`${role}.tags`] },
  "externalAccounts.roles.name": { in: [`${role}.name`] },
  "externalAccounts.roles.description": { in: [`${role}.description`], beside: "a suffix" },
  "externalAccounts.roles.principals.kind": { unsent: elsewhere },
  "externalAccounts.roles.principals.name": { unsent: elsewhere },
  "externalAccounts.roles.trustPolicy": { in: [`${role}.assume_role_policy`] },
  "externalAccounts.roles.sessionDuration": { unsent: "it becomes a number of seconds" },
  "externalAccounts.roles.managedPolicyArns": {
    in: ["aws_iam_role_policy_attachment.policy_arn"],
  },
  "externalAccounts.roles.customerManagedPolicies.name": {
    in: ["aws_iam_role_policy_attachment.policy_arn"],
    beside: "a prefix",
  },
  "externalAccounts.roles.customerManagedPolicies.path": {
    in: ["aws_iam_role_policy_attachment.policy_arn"],
    beside: "both",
  },
  "externalAccounts.roles.inlinePolicy": { in: ["aws_iam_role_policy.policy"] },
  "externalAccounts.roles.permissionsBoundary.customerManagedPolicy.name": {
    in: [`${role}.permissions_boundary`],
    beside: "a prefix",
  },
  "externalAccounts.roles.permissionsBoundary.customerManagedPolicy.path": {
    in: [`${role}.permissions_boundary`],
    beside: "both",
  },
  "externalAccounts.roles.saml.providerName": { in: [`${saml}.name`] },
  "externalAccounts.roles.saml.metadata": { in: [`${saml}.saml_metadata_document`] },
  "externalAccounts.roles.saml.applicationArn": { unsent: elsewhere },
  "externalAccounts.roles.tags.key": { in: [`${role}.tags`] },
  "externalAccounts.roles.tags.value": { in: [`${role}.tags`] },
  "applications.name": { unsent: aName },
  "applications.externalAccount": { unsent: aName },
  "applications.renamedFrom": { unsent: aName },
  "applications.arn": { in: ["aws_ssoadmin_application_assignment.application_arn"] },
  "applications.principals.kind": { unsent: aName },
  "applications.principals.name": { unsent: aName },
  "grants.principal.kind": { unsent: aName },
  "grants.principal.name": { unsent: aName },
  "grants.permissionSet": { unsent: aName },
  "grants.account.name": { unsent: elsewhere },
  "grants.account.id": { unsent: elsewhere },
  "grants.account.unit": { unsent: elsewhere },
  "grants.account.tags.key": { unsent: elsewhere },
  "grants.account.tags.value": { unsent: elsewhere },
};

/**
 * The texts of a model that do not come out where they have to, each with its path; and those that
 * nobody has said it of.
 *
 * @param planned what Terraform plans to send, by attribute
 */
export function lostTexts(
  texts: readonly ModelText[],
  planned: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return texts.flatMap(({ path, text }) => {
    const destination = destinations[path];
    if (!destination) return [`${path} is not among the destinations`];
    if ("unsent" in destination) return [];
    const found = destination.in.flatMap((attribute) => planned.get(attribute) ?? []);
    return standsIn(text, found, destination) ? [] : [`${path}: ${text}`];
  });
}

/** Whether a text stands in an attribute, beside nothing but what may stand there. */
function standsIn(text: string, found: readonly string[], { beside }: Destination): boolean {
  return found.some((one) => {
    if (one === text) return true;
    if (beside === "both") return one.includes(`policy${text}`);
    if (beside === "a suffix") return one.startsWith(`${text} (`);
    return beside === "a prefix" && one.endsWith(`/${text}`);
  });
}
