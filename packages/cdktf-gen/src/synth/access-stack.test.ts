import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, S3Backend, TerraformOutput, TerraformStack } from "cdktf";
import { modelOf } from "../testing";
import { AccessStack } from "./access-stack";

const outdir = mkdtempSync(join(tmpdir(), "rolecall-access-stack-"));
const read = (stack: string): unknown =>
  JSON.parse(readFileSync(join(outdir, "stacks", stack, "cdk.tf.json"), "utf8"));

afterAll(() => rmSync(outdir, { recursive: true, force: true }));

/** An app in which a stack that comes first reads an ARN from the access stack. */
function createApp() {
  const app = new App({ outdir });
  const reader = new TerraformStack(app, "a-reader");
  const model = modelOf("permissionSets: { Look.Only: {}, Change: {} }");
  const access = new AccessStack(app, "access", { model, stateFolder: "../../.." });
  new TerraformOutput(reader, "arn", { value: access.permissionSetArn("Look.Only") });
  return { app, access };
}

test("another stack reads the ARN from the state, whose path is the same on every machine", () => {
  createApp().app.synth();
  const local = { path: "../../../terraform.access.tfstate" };
  expect(read("access")).toMatchObject({ terraform: { backend: { local } } });
  expect(read("a-reader")).toMatchObject({
    data: { terraform_remote_state: { "cross-stack-reference-input-access": { config: local } } },
    output: { arn: { value: expect.stringContaining("data.terraform_remote_state.") as unknown } },
  });
});

test("a backend that comes late is the only one, and the one that others read", () => {
  const { app, access } = createApp();
  new S3Backend(access, { bucket: "state", key: "access", region: "eu-west-1" });
  app.synth();
  expect(read("access")).toHaveProperty("terraform.backend", {
    s3: { bucket: "state", key: "access", region: "eu-west-1" },
  });
  expect(read("a-reader")).toMatchObject({
    data: { terraform_remote_state: { "cross-stack-reference-input-access": { backend: "s3" } } },
  });
});

test.each([
  ["Chnage", 'did you mean "Change"?'],
  ["Admin", "it has Change, Look.Only"],
])("there is no permission set %s", (name, cure) => {
  const { access } = createApp();
  const message = `the workspace has no permission set "${name}"; ${cure}`;
  expect(() => access.permissionSetArn(name)).toThrow(new Error(message));
});
