import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeOverride } from "./override";
import { describeDeployment } from "./requirements";
import { rolecall } from "./rolecall";
import { init, terraformOrThrow } from "./terraform";

const examples = join(__dirname, "../../../examples");

describeDeployment("every example", () => {
  test.each([
    "starter",
    "acme",
    "custom-app/access",
    "ported/landing-zone",
    "ported/identity-center-pipeline",
  ])("%s is Terraform that the provider accepts", async (name) => {
    const output = mkdtempSync(join(tmpdir(), "rolecall-example-"));
    try {
      rolecall("app", join(examples, name), "--output", output);
      const stack = join(output, "stacks/access");
      // Validating makes no request, so the address may be one where nothing listens.
      writeOverride(stack, "http://127.0.0.1:9");
      await init(stack);
      const said = await terraformOrThrow(stack, ["validate", "-no-color"]);
      expect(said).toContain("The configuration is valid");
    } finally {
      rmSync(output, { recursive: true, force: true });
    }
  });
});
