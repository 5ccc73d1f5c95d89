// The floor: the same assignments as one object, written with JSON.stringify and nothing else.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { assignmentsOf } from "../workspace.mjs";

export function run(assignments, folder) {
  const blocks = {};
  for (const { set, group, account } of assignmentsOf(assignments)) {
    blocks[`${set}--${account}--group-${group}`] = {
      instance_arn: "arn:aws:sso:::instance/ssoins-0123456789abcdef",
      permission_set_arn: `\${aws_ssoadmin_permission_set.${set}.arn}`,
      principal_id: `\${aws_identitystore_group.${group}.group_id}`,
      principal_type: "GROUP",
      target_id: account,
      target_type: "AWS_ACCOUNT",
      depends_on: [
        `aws_ssoadmin_managed_policy_attachment.${set}--ReadOnlyAccess`,
        `aws_ssoadmin_managed_policy_attachment.${set}--SecurityAudit`,
      ],
    };
  }
  const resource = { aws_ssoadmin_account_assignment: blocks };
  writeFileSync(join(folder, "assignments.tf.json"), JSON.stringify({ resource }));
  return Object.keys(blocks).length;
}
