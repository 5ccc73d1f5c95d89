import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { planStacks } from "@rolecall/cdktf-gen";
import { compileFolder } from "@rolecall/core/node";

const examples = join(__dirname, "../../../examples");

/**
 * The addresses that Terraform will know, each with the object that it comes from. Committed, so
 * that a change of the language or of an example shows what it does to a deployment.
 */
function planOf(folder: string): string {
  const { model, diagnostics } = compileFolder(folder);
  expect(diagnostics).toEqual([]);
  return planStacks(model)
    .flatMap(({ part, resources }) =>
      resources.map(
        ({ type, name, origin }) =>
          `${part.name}: ${type}.${name} < ${origin.span.file}: ${origin.object}\n`,
      ),
    )
    .join("");
}

test.each([
  "starter",
  "acme",
  "external-accounts",
  "mfa/access",
  "ported/landing-zone",
  "ported/identity-center-pipeline",
])("%s is without findings, and its plan is the one that was reviewed", (name) => {
  const expected = join(examples, name, "expected/plan.txt");
  const actual = planOf(join(examples, name));
  if (process.env["UPDATE"] === "1") {
    mkdirSync(dirname(expected), { recursive: true });
    writeFileSync(expected, actual);
  }
  expect(existsSync(expected) ? readFileSync(expected, "utf8") : "").toBe(actual);
});
