import type { ResourceType } from "../resources";

/** What one resource takes: requests to read it and to make it, and seconds to wait for AWS. */
export interface Effort {
  readonly service: "identity-center" | "identity-store";
  readonly read: number;
  readonly make: number;
  readonly wait: number;
}

export const directory: Effort = { service: "identity-store", read: 1, make: 2, wait: 0 };
export const setting: Effort = { service: "identity-center", read: 1, make: 2, wait: 0 };

/** Attached, the policy is provisioned, which is asked about after five seconds. */
const attachment: Effort = { service: "identity-center", read: 1, make: 4, wait: 5 };

/** An assignment is looked for, made, asked about after ten and fifteen seconds, and read. */
const assignment: Effort = { service: "identity-center", read: 1, make: 5, wait: 15 };

/**
 * The efforts of what counts towards the quotas that matter; a workspace has little of the rest.
 * `docs/deployment.md` has them too.
 * Source: the AWS provider's own code, version 6.25.
 */
export const efforts: Readonly<Partial<Record<ResourceType, Effort>>> = {
  aws_identitystore_user: directory,
  aws_identitystore_group: directory,
  aws_identitystore_group_membership: directory,
  aws_ssoadmin_instance_access_control_attributes: setting,
  aws_ssoadmin_permission_set: { ...setting, read: 2, make: 3 },
  aws_ssoadmin_permission_set_inline_policy: attachment,
  aws_ssoadmin_managed_policy_attachment: attachment,
  aws_ssoadmin_customer_managed_policy_attachment: attachment,
  aws_ssoadmin_permissions_boundary_attachment: attachment,
  aws_ssoadmin_account_assignment: assignment,
  aws_ssoadmin_application_assignment: setting,
};
