import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folderWith, rolecall } from "./testing/run";

interface Report {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
  }[];
  readonly summary: { readonly errors: number };
}

type Files = Readonly<Record<string, string | Uint8Array>>;

const main = "rolecall: 1\n";
const world = `
accounts: { dev: { id: "100000000001", unit: Workloads } }
organization: { units: { Workloads: {} } }
groups: { team: {} }
permissionSets: { Look: { managedPolicies: [ReadOnlyAccess] } }
`;
const patternWith = (part: string): string =>
  `patterns:\n  look:\n${[
    "principals: [group:team]",
    "permissionSets: [Look]",
    "accounts: { names: dev }",
  ]
    .map((line) => (part.startsWith(line.split(":")[0] ?? "") ? part : line))
    .map((line) => `    ${line}\n`)
    .join("")}`;

/** What is wrong, the files, and where it is said: code, file, line, column. */
const cases: readonly (readonly [string, Files, readonly string[]])[] = [
  ["no workspace file", {}, ["missing-workspace-file rolecall.yaml:1:1"]],
  ["an empty workspace file", { "rolecall.yaml": "" }, ["empty-file rolecall.yaml:1:1"]],
  [
    "an empty file",
    { "rolecall.yaml": main, "a.access.yaml": "\n" },
    ["empty-file a.access.yaml:1:1"],
  ],
  [
    "a file that is not UTF-8",
    { "rolecall.yaml": main, "a.access.yaml": Uint8Array.from([0x61, 0x3a, 0x20, 0xe4, 0x0a]) },
    ["not-utf-8 a.access.yaml:1:4"],
  ],
  [
    "a duplicate key",
    { "rolecall.yaml": main, "a.access.yaml": "groups:\n  a: {}\n  a: {}\n" },
    ["duplicate-key a.access.yaml:3:3"],
  ],
  [
    "an unquoted account id",
    { "rolecall.yaml": main, "a.access.yaml": "accounts:\n  a: { id: 012345678901 }\n" },
    ["unquoted-account-id a.access.yaml:2:12"],
  ],
  [
    "an account id of 11 digits",
    { "rolecall.yaml": main, "a.access.yaml": 'accounts:\n  a: { id: "12345678901" }\n' },
    ["invalid-account-id a.access.yaml:2:12"],
  ],
  [
    "an account id of 14 digits",
    { "rolecall.yaml": main, "a.access.yaml": 'accounts:\n  a: { id: "12345678901234" }\n' },
    ["invalid-account-id a.access.yaml:2:12"],
  ],
  [
    "an unknown group",
    {
      "rolecall.yaml": main,
      "a.access.yaml": world,
      "b.access.yaml": patternWith("principals: [group:teem]"),
    },
    ["unknown-group b.access.yaml:3:18"],
  ],
  [
    "an unknown permission set",
    {
      "rolecall.yaml": main,
      "a.access.yaml": world,
      "b.access.yaml": patternWith("permissionSets: [Lock]"),
    },
    ["unknown-permission-set b.access.yaml:4:22"],
  ],
  [
    "an unknown key",
    { "rolecall.yaml": main, "a.access.yaml": "groups:\n  team: { member: [ana] }\n" },
    ["unknown-key a.access.yaml:2:11"],
  ],
  [
    "a text that CDKTF would replace",
    {
      "rolecall.yaml": main,
      "a.access.yaml": 'groups:\n  a: { description: "${TfToken[TOKEN.1]}" }\n',
    },
    ["reserved-text a.access.yaml:2:21"],
  ],
  [
    "a key that JavaScript would lose",
    { "rolecall.yaml": main, "a.access.yaml": "groups:\n  __proto__: {}\n" },
    ["reserved-text a.access.yaml:2:3"],
  ],
];

test.each(cases)("%s is an error at its place", async (_, files, expected) => {
  const { code, out } = await rolecall("check", folderWith(files), "--format", "json");
  const { diagnostics, summary } = JSON.parse(out) as Report;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(
    errors.map((found) => `${found.code} ${found.file}:${found.line}:${found.column}`),
  ).toEqual(expected);
  expect(summary.errors).toBe(expected.length);
  expect(code).toBe(1);
});

test.each([
  ["account", "accounts: { names: def }", 'no account is called "def": did you mean "dev"?'],
  ["unit", "accounts: { unit: Workload }", 'did you mean "Workloads"?'],
])("an unknown %s says what was meant", async (kind, part, message) => {
  const folder = folderWith({
    "rolecall.yaml": main,
    "a.access.yaml": world,
    "b.access.yaml": patternWith(part),
  });
  const { out } = await rolecall("check", folder, "--format", "json");
  const found = (JSON.parse(out) as Report).diagnostics.find(
    ({ code }) => code === `unknown-${kind}`,
  );
  expect(found?.message).toContain(message);
  expect(found).toMatchObject({ file: "b.access.yaml", line: 5 });
});

test("a name that two files define shows both places", async () => {
  const folder = folderWith({
    "rolecall.yaml": main,
    "a.access.yaml": "groups:\n  team: {}\n",
    "b.access.yaml": "# more\ngroups:\n  team: {}\n",
  });
  const { code, out } = await rolecall("check", folder);
  expect(code).toBe(1);
  expect(out).toContain("error[duplicate-name]");
  expect(out).toContain("b.access.yaml:3:3");
  expect(out).toContain("a.access.yaml:2:3");
});

test("text that looks like Terraform is harmless in the output", async () => {
  const folder = folderWith({
    "rolecall.yaml": `${main}tags: { owner: me }\n`,
    "a.access.yaml": `
accounts: { dev: { id: "100000000001" } }
groups: { "%{ x }": { description: "\${file(\\"/etc/passwd\\")}" } }
permissionSets:
  Look: { description: '\${file("/etc/passwd")}', managedPolicies: [ReadOnlyAccess] }
patterns:
  look:
    principals: ["group:%{ x }"]
    permissionSets: [Look]
    accounts: { names: dev }
`,
  });
  const { code, err } = await rolecall("app", folder);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const stack = join(folder, "cdktf.out/stacks/access");
  const text = ["cdk.tf.json", "assignments.tf.json"]
    .map((name) => readFileSync(join(stack, name), "utf8"))
    .join("");
  expect(text).toContain('$${file(\\"/etc/passwd\\")}');
  expect(text).not.toMatch(/(?<!\$)\$\{file/);
  expect(text).not.toMatch(/(?<!%)%\{/);
});
