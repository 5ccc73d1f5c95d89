import { CloudwatchEventRule } from "@cdktf/provider-aws/lib/cloudwatch-event-rule";
import { CloudwatchEventTarget } from "@cdktf/provider-aws/lib/cloudwatch-event-target";
import { CloudwatchLogMetricFilter } from "@cdktf/provider-aws/lib/cloudwatch-log-metric-filter";
import { CloudwatchMetricAlarm } from "@cdktf/provider-aws/lib/cloudwatch-metric-alarm";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import { IamRolePolicyAttachment } from "@cdktf/provider-aws/lib/iam-role-policy-attachment";
import { IamSamlProvider } from "@cdktf/provider-aws/lib/iam-saml-provider";
import { IdentitystoreGroup } from "@cdktf/provider-aws/lib/identitystore-group";
import { IdentitystoreGroupMembership } from "@cdktf/provider-aws/lib/identitystore-group-membership";
import { IdentitystoreUser } from "@cdktf/provider-aws/lib/identitystore-user";
import { OrganizationsPolicy } from "@cdktf/provider-aws/lib/organizations-policy";
import { OrganizationsPolicyAttachment } from "@cdktf/provider-aws/lib/organizations-policy-attachment";
import { SnsTopic } from "@cdktf/provider-aws/lib/sns-topic";
import { SnsTopicPolicy } from "@cdktf/provider-aws/lib/sns-topic-policy";
import { SsoadminAccountAssignment } from "@cdktf/provider-aws/lib/ssoadmin-account-assignment";
import { SsoadminApplicationAssignment } from "@cdktf/provider-aws/lib/ssoadmin-application-assignment";
import { SsoadminCustomerManagedPolicyAttachment } from "@cdktf/provider-aws/lib/ssoadmin-customer-managed-policy-attachment";
import { SsoadminInstanceAccessControlAttributes } from "@cdktf/provider-aws/lib/ssoadmin-instance-access-control-attributes";
import { SsoadminManagedPolicyAttachment } from "@cdktf/provider-aws/lib/ssoadmin-managed-policy-attachment";
import { SsoadminPermissionSet } from "@cdktf/provider-aws/lib/ssoadmin-permission-set";
import { SsoadminPermissionSetInlinePolicy } from "@cdktf/provider-aws/lib/ssoadmin-permission-set-inline-policy";
import { SsoadminPermissionsBoundaryAttachment } from "@cdktf/provider-aws/lib/ssoadmin-permissions-boundary-attachment";
import type { TerraformResource } from "cdktf";
import type { Construct } from "constructs";
import type { ResourceType } from "../resources";

/** A construct of the provider's bindings, whose arguments the emitters have typed already. */
type ResourceConstruct = new (scope: Construct, id: string, config: never) => TerraformResource;

/** The provider's construct for each type of resource. */
export const constructs: Readonly<Record<ResourceType, ResourceConstruct>> = {
  aws_identitystore_user: IdentitystoreUser,
  aws_identitystore_group: IdentitystoreGroup,
  aws_identitystore_group_membership: IdentitystoreGroupMembership,
  aws_ssoadmin_instance_access_control_attributes: SsoadminInstanceAccessControlAttributes,
  aws_ssoadmin_permission_set: SsoadminPermissionSet,
  aws_ssoadmin_permission_set_inline_policy: SsoadminPermissionSetInlinePolicy,
  aws_ssoadmin_managed_policy_attachment: SsoadminManagedPolicyAttachment,
  aws_ssoadmin_customer_managed_policy_attachment: SsoadminCustomerManagedPolicyAttachment,
  aws_ssoadmin_permissions_boundary_attachment: SsoadminPermissionsBoundaryAttachment,
  aws_ssoadmin_account_assignment: SsoadminAccountAssignment,
  aws_ssoadmin_application_assignment: SsoadminApplicationAssignment,
  aws_organizations_policy: OrganizationsPolicy,
  aws_organizations_policy_attachment: OrganizationsPolicyAttachment,
  aws_iam_saml_provider: IamSamlProvider,
  aws_iam_role: IamRole,
  aws_iam_role_policy: IamRolePolicy,
  aws_iam_role_policy_attachment: IamRolePolicyAttachment,
  aws_sns_topic: SnsTopic,
  aws_cloudwatch_event_rule: CloudwatchEventRule,
  aws_cloudwatch_event_target: CloudwatchEventTarget,
  aws_cloudwatch_log_metric_filter: CloudwatchLogMetricFilter,
  aws_cloudwatch_metric_alarm: CloudwatchMetricAlarm,
  aws_sns_topic_policy: SnsTopicPolicy,
};
