import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { planStacks, sideFileName, synthesize } from "@rolecall/cdktf-gen";
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

/** The Terraform of every stack, by the path of its golden file: both files of a stack, one by one. */
function terraformOf(folder: string): ReadonlyMap<string, string> {
  const parent = mkdtempSync(join(tmpdir(), "rolecall-examples-"));
  try {
    const { model } = compileFolder(folder);
    const target = { outdir: join(parent, "cdktf.out"), stateFolder: parent };
    const files = synthesize(model, target).stacks.flatMap(({ plan, folder: stack }) =>
      ["cdk.tf.json", sideFileName].map((name): [string, string] => [
        join(folder, "expected", plan.part.name, name),
        readFileSync(join(stack, name), "utf8"),
      ]),
    );
    return new Map(files);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

function expectGolden(path: string, actual: string): void {
  if (process.env["UPDATE"] === "1") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(actual);
}

const names = [
  "starter",
  "acme",
  "external-accounts",
  "mfa/access",
  "ported/landing-zone",
  "ported/identity-center-pipeline",
];

test.each(names)("%s is without findings, and its plan is the one that was reviewed", (name) => {
  const folder = join(examples, name);
  expectGolden(join(folder, "expected/plan.txt"), planOf(folder));
});

test.each(names)("the Terraform of %s is the one that was reviewed", (name) => {
  const found = terraformOf(join(examples, name));
  expect(found.size).toBeGreaterThan(0);
  for (const [path, text] of found) expectGolden(path, text);
});
