import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeOverride } from "./override";
import { describeDeployment } from "./requirements";
import { rolecall } from "./rolecall";
import { init, terraformOrThrow } from "./terraform";

const examples = join(__dirname, "../../../examples");

async function expectValid(workspace: string): Promise<void> {
  const output = mkdtempSync(join(tmpdir(), "rolecall-example-"));
  try {
    rolecall("app", workspace, "--output", output);
    const stack = join(output, "stacks/access");
    // Validating makes no request, so the address may be one where nothing listens.
    writeOverride(stack, "http://127.0.0.1:9");
    await init(stack);
    const said = await terraformOrThrow(stack, ["validate", "-no-color"]);
    expect(said).toContain("The configuration is valid");
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

describeDeployment("every example", () => {
  test.each([
    "starter",
    "acme",
    "account-vending/access",
    "custom-app/access",
    "mfa/access",
    "ported/landing-zone",
    "ported/identity-center-pipeline",
  ])("%s is Terraform that the provider accepts", (name) => expectValid(join(examples, name)));
});

describeDeployment("a workspace that grants nothing any more", () => {
  test.each([
    ["nothing at all", ""],
    ["a permission set alone", "permissionSets: { Look: { managedPolicies: [ReadOnlyAccess] } }\n"],
  ])("is Terraform that the provider accepts: %s", async (_, rest) => {
    const workspace = mkdtempSync(join(tmpdir(), "rolecall-empty-"));
    try {
      writeFileSync(join(workspace, "rolecall.yaml"), `rolecall: 1\n${rest}`);
      await expectValid(workspace);
    } finally {
      rmSync(workspace, { recursive: true, force: true });
    }
  });
});
