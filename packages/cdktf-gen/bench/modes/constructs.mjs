// What a CDKTF program by hand does: one construct for each assignment.
import { AwsProvider } from "@cdktf/provider-aws/lib/provider/index.js";
import { SsoadminAccountAssignment } from "@cdktf/provider-aws/lib/ssoadmin-account-assignment/index.js";
import { SsoadminPermissionSet } from "@cdktf/provider-aws/lib/ssoadmin-permission-set/index.js";
import { IdentitystoreGroup } from "@cdktf/provider-aws/lib/identitystore-group/index.js";
import { App, TerraformStack } from "cdktf";
import { assignmentsOf, groups, setsOf } from "../workspace.mjs";

const instanceArn = "arn:aws:sso:::instance/ssoins-0123456789abcdef";

export function run(assignments, folder) {
  const app = new App({ outdir: folder });
  const stack = new TerraformStack(app, "access");
  new AwsProvider(stack, "aws", { region: "eu-west-1" });
  const sets = new Map(
    setsOf(assignments).map((name) => [
      name,
      new SsoadminPermissionSet(stack, name, { name, instanceArn }),
    ]),
  );
  const made = new Map(
    groups.map((displayName) => [
      displayName,
      new IdentitystoreGroup(stack, displayName, { displayName, identityStoreId: "d-0123456789" }),
    ]),
  );
  for (const { set, group, account } of assignmentsOf(assignments)) {
    new SsoadminAccountAssignment(stack, `${set}-${account}-${group}`, {
      instanceArn,
      permissionSetArn: sets.get(set).arn,
      principalId: made.get(group).groupId,
      principalType: "GROUP",
      targetId: account,
      targetType: "AWS_ACCOUNT",
    });
  }
  app.synth();
  return assignments;
}
