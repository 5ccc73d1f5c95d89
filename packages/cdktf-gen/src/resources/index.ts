import { identitystoreGroup } from "./aws-identitystore-group";
import { identitystoreGroupMembership } from "./aws-identitystore-group-membership";
import { identitystoreUser } from "./aws-identitystore-user";
import { organizationsPolicy } from "./aws-organizations-policy";
import { organizationsPolicyAttachment } from "./aws-organizations-policy-attachment";
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
] as const;

/** The types of resources that are made. */
export type ResourceType = (typeof emitters)[number]["type"];
