import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AccessStack } from "@rolecall/cdktf-gen";
import type { ResolvedModel } from "@rolecall/core";
import * as node from "@rolecall/core/node";
import { transformSync } from "@swc/core";
import { App } from "cdktf";
import { version as cdktn } from "cdktn/package.json";
import { peerDependencies } from "../packages/cdktf-gen/package.json";

const page = readFileSync(join(__dirname, "../docs/constructs.md"), "utf8");
const model = node.loadModel(join(__dirname, "../examples/custom-app/access"));
const folder = mkdtempSync(join(tmpdir(), "rolecall-constructs-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The first block of a language under a heading of the page. */
function blockUnder(heading: string, language = "ts"): string {
  const [, section = ""] = page.split(`\n## ${heading}\n`);
  const [, block = ""] =
    new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "m").exec(section) ?? [];
  return block;
}

/**
 * Runs a program of the page, which finds the model in its folder `access`.
 *
 * @returns CDKTF's file of each stack that it has written, by the name of the stack
 */
function run(program: string, loaded: ResolvedModel = model): Readonly<Record<string, unknown>> {
  const { code } = transformSync(program, {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  const outdir = mkdtempSync(join(folder, "out-"));
  const replaced: Readonly<Record<string, unknown>> = {
    "@rolecall/core/node": { loadModel: (path: string) => path === "access" && loaded },
    "node:fs": { mkdtempSync: () => outdir, readFileSync },
  };
  process.env["CDKTF_OUTDIR"] = outdir;
  try {
    // oxlint-disable-next-line typescript/no-implied-eval -- the program is ours, from the page
    new Function("require", "exports", code)(
      (name: string): unknown => replaced[name] ?? jest.requireActual(name),
      {},
    );
  } finally {
    delete process.env["CDKTF_OUTDIR"];
  }
  const stacks = join(outdir, "stacks");
  const read = (name: string) => readFileSync(join(stacks, name, "cdk.tf.json"), "utf8");
  return Object.fromEntries(readdirSync(stacks).map((name) => [name, JSON.parse(read(name))]));
}

const accessStack = (of: ResolvedModel) => new AccessStack(new App(), "access", { model: of });
const permissionSet = { aws_ssoadmin_permission_set: { ReadLogs: { name: "ReadLogs" } } };

test("one stack holds the access of the workspace", () => {
  expect(run(blockUnder("One stack"))).toMatchObject({ access: { resource: permissionSet } });
});

test("a backend takes the place of the local one", () => {
  const { access } = run(blockUnder("A backend"));
  expect(access).toHaveProperty("terraform.backend", {
    s3: expect.objectContaining({ key: "access.tfstate" }) as unknown,
  });
});

test("resources refer to a permission set by its name, in its stack and in others", () => {
  const { access, tools } = run(blockUnder("The ARN of a permission set"));
  expect(access).toHaveProperty(
    "resource.aws_iam_policy.beside.policy",
    expect.stringContaining('"${aws_ssoadmin_permission_set.ReadLogs.arn}"'),
  );
  expect(tools).toHaveProperty(
    "resource.aws_iam_policy.elsewhere.policy",
    expect.stringMatching(
      /"\$\{data\.terraform_remote_state\.[\w-]+\.outputs\.[\w-]+ReadLogsarn}"/,
    ),
  );
});

test("a name that the workspace does not have is an error as shown", () => {
  const access = accessStack(model);
  const shown = blockUnder("The ARN of a permission set", "text");
  expect(() => access.permissionSetArn("ReadLog")).toThrow(new Error(shown.trimEnd()));
  expect(() => access.permissionSetArn("Admin")).toThrow(
    'no permission set "Admin"; it has ReadLogs',
  );
});

describe("several stacks", () => {
  const program = blockUnder("Several stacks");

  test.each(["single", "by-unit", "by-permission-set"] as const)("that are cut %s", (stacks) => {
    const { tools, ...access } = run(program, {
      ...model,
      terraform: { ...model.terraform, stacks },
    });
    for (const [name, stack] of Object.entries(access)) {
      expect(stack).toHaveProperty("terraform.backend.s3.key", `${name}.tfstate`);
    }
    expect(Object.keys(access).length).toBe(stacks === "single" ? 1 : 2);
    expect(tools).toHaveProperty(
      "output.read-logs-arn.value",
      expect.stringContaining("terraform_remote_state"),
    );
  });

  test("are the only way for external accounts, as the error says", () => {
    const partner = { name: "partner" } as ResolvedModel["externalAccounts"][number];
    const withPartner = { ...model, externalAccounts: [partner] };
    const shown = blockUnder("Several stacks", "text");
    expect(() => accessStack(withPartner)).toThrow(new Error(shown.trimEnd()));
  });
});

test("the test on the page passes, and can fail", () => {
  const program = blockUnder("A test");
  run(program);
  expect(() => run(program.replace("group-pilots", "group-others"))).toThrow("group-others");
});

test("the aliases are those of the tested library, and the package accepts them", () => {
  const section = page.slice(page.indexOf("\n## With cdktn\n"));
  const aliases = section.matchAll(/"([\w@/-]+)": "npm:[\w@/-]+@([\d.]+)"/g);
  const named = Array.from(aliases, ([, name = "", version = ""]) => ({ name, version }));
  expect(named).toEqual(
    ["app", "rolecall app"].flatMap(() => [
      { name: "@cdktf/provider-aws", version: "25.7.0" },
      { name: "cdktf", version: cdktn },
    ]),
  );
  for (const { name, version } of named) {
    expect(peerDependencies).toHaveProperty([name], expect.stringContaining(`|| ^${version}`));
  }
});
