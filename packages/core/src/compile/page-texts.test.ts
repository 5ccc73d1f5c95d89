import { readFileSync } from "node:fs";
import { join } from "node:path";
import { printDiagnostic } from "../diagnostics/print";
import type { FileSystem } from "../load/file-system";
import { inMemory } from "../load/in-memory";
import { loadWorkspaceFrom } from "../load/load-workspace";
import { blocksOf, pagePaths, readPage, sectionsOf } from "../testing/pages";
import { compileWorkspace } from "./compile-workspace";

/** The findings that a page shows as a terminal does; other plain text leads up to them. */
function printedIn(path: string): readonly string[] {
  const blocks = blocksOf(sectionsOf(readPage(path)).get("Bad") ?? "", "text");
  return blocks.filter((block) => /^(error|warning|information)\[/.test(block));
}

type Contents = Readonly<Record<string, string | Uint8Array>>;

const workspace = (contents: Contents): FileSystem =>
  inMemory(new Map(Object.entries({ "rolecall.yaml": "rolecall: 1\n", ...contents })));

/** Every byte of a text in the encoding of western Europe. */
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));

function withoutPermission(): FileSystem {
  const files = workspace({ "teams.access.yaml": "groups: { auditors: {} }\n" });
  const read: FileSystem["read"] = (path) => {
    if (path !== "teams.access.yaml") return files.read(path);
    throw Object.assign(new Error("EACCES"), { code: "EACCES" });
  };
  return { ...files, read };
}

const nested = `permissionSets:
  Audit:
    inlinePolicy:
      Statement:
${"        [\n".repeat(150)}`;

const actions = Array.from({ length: 400 }, (_, index) => `"ec2:DescribeInstances${1000 + index}"`);
const longPolicy = `permissionSets:
  Operator:
    inlinePolicy:
      Version: "2012-10-17"
      Statement: { Effect: Allow, Action: [${actions.join(", ")}], Resource: "*" }
`;

/** What is wrong on the pages that no marked text can show. */
const wrong: ReadonlyMap<string, FileSystem> = new Map([
  ["policy-too-large", workspace({ "permission-sets.access.yaml": longPolicy })],
  ["file-too-large", workspace({ "accounts.access.yaml": `# generated\n${" ".repeat(2 ** 24)}` })],
  ["misnamed-file", workspace({ "teams.access.yml": "groups: {}\n" })],
  [
    "missing-workspace-file",
    inMemory(
      new Map([
        ["accounts.access.yaml", ""],
        ["teams.access.yaml", ""],
      ]),
    ),
  ],
  ["nested-too-deep", workspace({ "sets.access.yaml": nested })],
  [
    "not-utf-8",
    workspace({
      "teams.access.yaml": latin1("groups:\n  jose: { displayName: Jos\xe9, external: true }\n"),
    }),
  ],
  ["unreadable-file", withoutPermission()],
]);

/** The pages whose findings another test makes, and where that is. */
const elsewhere: ReadonlyMap<string, string> = new Map([
  ["too-many-groups", "quotas.test.ts"],
  ["too-many-permission-sets", "quotas.test.ts"],
  ["not-deployable", "../../../cdktf-gen/src/plan/undeployable-page.test.ts"],
]);

test("each page that shows a finding as plain text is compared with a real one", () => {
  const showing = [...pagePaths].filter(([, path]) => printedIn(path).length > 0);
  const compared = [...wrong.keys(), ...elsewhere.keys()];
  expect(showing.map(([code]) => code).sort()).toEqual(compared.sort());
  for (const [code, file] of elsewhere) {
    expect(readFileSync(join(__dirname, file), "utf8")).toContain(code);
  }
});

test.each([...wrong])("the page of %s shows what is found", (code, files) => {
  const { diagnostics, sourceOf } = compileWorkspace(loadWorkspaceFrom(files));
  const found = diagnostics.filter((one) => one.code === code);
  const printed = found.map((one) => `${printDiagnostic(one, sourceOf)}\n`);
  expect(printedIn(pagePaths.get(code) ?? "")).toEqual(printed);
});
