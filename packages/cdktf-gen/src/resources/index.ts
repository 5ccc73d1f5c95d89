import { identitystoreGroup } from "./aws-identitystore-group";
import { identitystoreGroupMembership } from "./aws-identitystore-group-membership";
import { identitystoreUser } from "./aws-identitystore-user";
import { ssoadminAccountAssignment } from "./aws-ssoadmin-account-assignment";
import { ssoadminCustomerManagedPolicyAttachment } from "./aws-ssoadmin-customer-managed-policy-attachment";
import { ssoadminManagedPolicyAttachment } from "./aws-ssoadmin-managed-policy-attachment";
import { ssoadminPermissionSet } from "./aws-ssoadmin-permission-set";
import { ssoadminPermissionSetInlinePolicy } from "./aws-ssoadmin-permission-set-inline-policy";
import { ssoadminPermissionsBoundaryAttachment } from "./aws-ssoadmin-permissions-boundary-attachment";

/** All emitters: one for each type of resource that is made. */
export const emitters = [
  identitystoreUser,
  identitystoreGroup,
  identitystoreGroupMembership,
  ssoadminPermissionSet,
  ssoadminPermissionSetInlinePolicy,
  ssoadminManagedPolicyAttachment,
  ssoadminCustomerManagedPolicyAttachment,
  ssoadminPermissionsBoundaryAttachment,
  ssoadminAccountAssignment,
] as const;

/** The types of resources that are made. */
export type ResourceType = (typeof emitters)[number]["type"];
