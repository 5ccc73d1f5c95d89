import { cloudwatchEventRule } from "./aws-cloudwatch-event-rule";
import { cloudwatchEventTarget } from "./aws-cloudwatch-event-target";
import { cloudwatchLogMetricFilter } from "./aws-cloudwatch-log-metric-filter";
import { cloudwatchMetricAlarm } from "./aws-cloudwatch-metric-alarm";
import { iamRole } from "./aws-iam-role";
import { iamRolePolicy } from "./aws-iam-role-policy";
import { iamRolePolicyAttachment } from "./aws-iam-role-policy-attachment";
import { iamSamlProvider } from "./aws-iam-saml-provider";
import { identitystoreGroup } from "./aws-identitystore-group";
import { identitystoreGroupMembership } from "./aws-identitystore-group-membership";
import { identitystoreUser } from "./aws-identitystore-user";
import { organizationsPolicy } from "./aws-organizations-policy";
import { organizationsPolicyAttachment } from "./aws-organizations-policy-attachment";
import { snsTopic } from "./aws-sns-topic";
import { snsTopicPolicy } from "./aws-sns-topic-policy";
import { ssoadminAccountAssignment } from "./aws-ssoadmin-account-assignment";
import { ssoadminApplicationAssignment } from "./aws-ssoadmin-application-assignment";
import { ssoadminCustomerManagedPolicyAttachment } from "./aws-ssoadmin-customer-managed-policy-attachment";
import { ssoadminInstanceAccessControlAttributes } from "./aws-ssoadmin-instance-access-control-attributes";
import { ssoadminManagedPolicyAttachment } from "./aws-ssoadmin-managed-policy-attachment";
import { ssoadminPermissionSet } from "./aws-ssoadmin-permission-set";
import { ssoadminPermissionSetInlinePolicy } from "./aws-ssoadmin-permission-set-inline-policy";
import { ssoadminPermissionsBoundaryAttachment } from "./aws-ssoadmin-permissions-boundary-attachment";

/** All emitters: one for each type of resource that is made. */
export const emitters = [
  identitystoreUser,
  identitystoreGroup,
  identitystoreGroupMembership,
  ssoadminInstanceAccessControlAttributes,
  ssoadminPermissionSet,
  ssoadminPermissionSetInlinePolicy,
  ssoadminManagedPolicyAttachment,
  ssoadminCustomerManagedPolicyAttachment,
  ssoadminPermissionsBoundaryAttachment,
  ssoadminAccountAssignment,
  ssoadminApplicationAssignment,
  organizationsPolicy,
  organizationsPolicyAttachment,
  iamSamlProvider,
  iamRole,
  iamRolePolicy,
  iamRolePolicyAttachment,
  snsTopic,
  cloudwatchEventRule,
  cloudwatchEventTarget,
  cloudwatchLogMetricFilter,
  cloudwatchMetricAlarm,
  snsTopicPolicy,
] as const;

/** The types of resources that are made. */
export type ResourceType = (typeof emitters)[number]["type"];
