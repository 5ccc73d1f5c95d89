import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";

const core = join(__dirname, "../packages/core/src");

/** What one script tag would load; made without stand-ins for what only Node.js has. */
function bundle(entry: string): string {
  const options = ["--bundle", "--platform=browser", "--format=iife", "--global-name=rolecall"];
  const esbuild = require.resolve("esbuild-wasm/bin/esbuild");
  return execFileSync(process.execPath, [esbuild, join(core, entry), ...options], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: "pipe",
  });
}

/** A page has no `require`, no `process` and no `Buffer`; a new context has none either. */
function runInPage(script: string, globals: object): unknown {
  const browsersHave = { TextDecoder, TextEncoder, URL };
  return runInContext(script, createContext({ ...browsersHave, ...globals }));
}

const files = {
  "rolecall.yaml": 'rolecall: 1\ninstance: { managementAccount: "100000000009" }\n',
  "accounts.access.yaml":
    "accounts:\n  org: { id: '100000000009' }\n  prod: { id: '100000000001', tags: { env: prod } }\n",
  "team.access.yaml": `groups: { auditors: {} }
permissionSets: { Look: { managedPolicies: [SecurityAudit] } }
patterns:
  look: { principals: [group:auditors], permissionSets: [Look], accounts: { all: true } }
`,
};

test("the core runs in a browser: it reads, compiles, answers and edits", () => {
  const page = `${bundle("index.ts")}
    const workspace = rolecall.loadWorkspaceFrom(rolecall.inMemory(new Map(files)));
    const { edits } = rolecall.addAccount(workspace, { name: "dev", id: "012345678901" });
    const { model, diagnostics } = rolecall.compileWorkspace(rolecall.withEdits(workspace, edits));
    const grants = rolecall.grantsOf(model, { principal: { kind: "group", name: "auditors" } });
    JSON.stringify({
      diagnostics,
      accounts: grants.map(({ account }) => account.name),
      text: edits.map(({ newText }) => newText).join(""),
    });`;
  expect(JSON.parse(String(runInPage(page, { files: Object.entries(files) })))).toEqual({
    diagnostics: [],
    accounts: ["dev", "prod"],
    text: "  dev: { id: '012345678901' }\n",
  });
}, 60_000);

test("the details of AWS come with the bundle, and are there when they are asked for", async () => {
  const page = `${bundle("aws/details.ts")}
    rolecall.loadAwsDetails().then((aws) => aws.action("s3:GetObject").accessLevel);`;
  await expect(runInPage(page, {})).resolves.toBe("Read");
}, 60_000);

test("what needs a disk cannot be bundled for a browser by accident", () => {
  expect(() => bundle("node/index.ts")).toThrow('Could not resolve "node:fs"');
}, 60_000);
