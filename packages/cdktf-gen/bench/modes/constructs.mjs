// What a CDKTF program by hand does: one construct for each assignment.
import { AwsProvider } from "@cdktf/provider-aws/lib/provider/index.js";
import { SsoadminAccountAssignment } from "@cdktf/provider-aws/lib/ssoadmin-account-assignment/index.js";
import { SsoadminPermissionSet } from "@cdktf/provider-aws/lib/ssoadmin-permission-set/index.js";
import { IdentitystoreGroup } from "@cdktf/provider-aws/lib/identitystore-group/index.js";
import { App, TerraformStack } from "cdktf";

const instanceArn = "arn:aws:sso:::instance/ssoins-0123456789abcdef";
const ten = Array.from({ length: 10 }, (_, index) => index);

export function run(assignments, folder) {
  const app = new App({ outdir: folder });
  const stack = new TerraformStack(app, "access");
  new AwsProvider(stack, "aws", { region: "eu-west-1" });
  const sets = ten.map(
    (index) =>
      new SsoadminPermissionSet(stack, `Set${index}`, { name: `Set${index}`, instanceArn }),
  );
  const groups = ten.map(
    (index) =>
      new IdentitystoreGroup(stack, `group-${index}`, {
        displayName: `group-${index}`,
        identityStoreId: "d-0123456789",
      }),
  );
  for (let made = 0; made < assignments; made++) {
    const [set, group] = [sets[made % 10], groups[Math.floor(made / 10) % 10]];
    const targetId = String(100_000_000_000 + Math.floor(made / 100));
    new SsoadminAccountAssignment(stack, `assignment-${made}`, {
      instanceArn,
      permissionSetArn: set.arn,
      principalId: group.groupId,
      principalType: "GROUP",
      targetId,
      targetType: "AWS_ACCOUNT",
    });
  }
  app.synth();
  return assignments;
}
