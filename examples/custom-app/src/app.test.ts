import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp } from "./app";
import { mayAssign } from "./may-assign";

const outdir = mkdtempSync(join(tmpdir(), "rolecall-custom-app-"));
const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(outdir, "stacks/harbour-access", name), "utf8"));

beforeAll(() => createApp(outdir).synth());
afterAll(() => rmSync(outdir, { recursive: true, force: true }));

test("the app's own constructs stand beside those of the workspace", () => {
  expect(read("cdk.tf.json")).toMatchObject({
    terraform: { backend: { s3: { bucket: "harbour-terraform-state" } } },
    output: { "read-logs-arn": { value: "${aws_ssoadmin_permission_set.ReadLogs.arn}" } },
    resource: { aws_ssoadmin_permission_set: { ReadLogs: { name: "ReadLogs" } } },
  });
});

test("a resource of the app refers to a permission set by its name", () => {
  const policy = JSON.stringify(mayAssign("${aws_ssoadmin_permission_set.ReadLogs.arn}"));
  expect(read("cdk.tf.json")).toMatchObject({
    resource: { aws_iam_policy: { "assign-read-logs": { name: "assign-read-logs", policy } } },
  });
});

test("the assignments stand in the second file of the stack", () => {
  expect(read("assignments.tf.json")).toEqual({
    resource: {
      aws_ssoadmin_account_assignment: {
        "ReadLogs--300000000002--group-pilots": {
          instance_arn: "${local.instance_arn}",
          permission_set_arn: "${aws_ssoadmin_permission_set.ReadLogs.arn}",
          principal_id: '${local.external_group_ids["Pilots"]}',
          principal_type: "GROUP",
          target_id: "300000000002",
          target_type: "AWS_ACCOUNT",
          depends_on: [
            "aws_ssoadmin_managed_policy_attachment.ReadLogs--CloudWatchLogsReadOnlyAccess",
          ],
        },
      },
    },
  });
});
