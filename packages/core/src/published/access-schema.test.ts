import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import * as fc from "fast-check";
import { parse } from "yaml";
import { problemSeverities } from "../diagnostics/problems";
import { readFile } from "../symbols/file-content";
import { splitFiles, stripMarks } from "../testing";
import { blocksOf, sectionsOf } from "../testing/pages";
import { createSourceFile, type SourceFile } from "../text/source-file";
import { accessSchema } from "./access-schema";
import { findings } from "./findings-reference";
import { languageObjects } from "./language-reference";

const root = join(__dirname, "../../../..");
const samples = join(__dirname, "../language/samples");

/** Editors match patterns with the flag `u` or without, so the schema has to mean the same. */
const validators = [true, false].map((unicodeRegExp) => {
  const ajv = new Ajv({ unicodeRegExp, strict: true, strictTypes: false, strictRequired: false });
  ajv.addVocabulary(["markdownDescription", "patternErrorMessage"]);
  return ajv.compile(accessSchema());
});

function refusals(value: unknown): readonly string[] {
  return validators.flatMap((validate) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  });
}

const refusalsIn = ({ text }: SourceFile) => refusals(parse(text, { logLevel: "silent" }));

/** Whether reading a file finds something that is wrong with its text. */
function isFound(source: SourceFile): boolean {
  return readFile(source).diagnostics.some(({ code }) => problemSeverities.get(code) === "error");
}

function filesIn(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /(^|\/)(rolecall|.+\.access)\.yaml$/.test(path.replaceAll("\\", "/")))
    .filter((path) => !path.includes("node_modules"))
    .map((path) => createSourceFile(path, readFileSync(join(folder, path), "utf8")));
}

function pageFiles(heading: string): readonly SourceFile[] {
  return findings().flatMap(({ page }) => {
    const section = sectionsOf(readFileSync(join(root, page), "utf8")).get(heading) ?? "";
    const files = blocksOf(section, "yaml").flatMap((block) => splitFiles(block).map(stripMarks));
    return files.filter(({ path }) => path.endsWith(".yaml"));
  });
}

const examples = filesIn(join(root, "examples"));

test("every example is taken", () => {
  expect(examples.length).toBeGreaterThan(25);
  for (const file of examples) expect([file.path, refusalsIn(file)]).toEqual([file.path, []]);
});

test("everything good on the pages of findings is taken", () => {
  const good = pageFiles("Good");
  expect(good.length).toBeGreaterThan(40);
  for (const file of good) expect([file.text, refusalsIn(file)]).toEqual([file.text, []]);
});

test("what is refused on the pages of findings is also found by the reader", () => {
  const readable = pageFiles("Bad").filter((file) => isReadable(file));
  const refused = readable.filter((file) => refusalsIn(file).length > 0);
  expect(refused.length).toBeGreaterThan(10);
  expect(refused.filter((file) => !isFound(file)).map(({ text }) => text)).toEqual([]);
});

function isReadable({ text }: SourceFile): boolean {
  try {
    parse(text, { logLevel: "silent" });
    return true;
  } catch {
    return false;
  }
}

test("every object has a sample, every sample is right, and none is left over", () => {
  const names = languageObjects().map(([name]) => `${name}.yaml`);
  expect(readdirSync(samples).sort()).toEqual(names.sort());
  for (const name of names) {
    const sample = createSourceFile(name, readFileSync(join(samples, name), "utf8"));
    expect([name, refusalsIn(sample), isFound(sample)]).toEqual([name, [], false]);
  }
});

const never = "principals: [group:a], accounts: { all: true }";
const always = `permissionSets: [A], ${never}`;

const wrongTexts: readonly (readonly [what: string, text: string])[] = [
  ["a list of sections", "[groups]"],
  ["nothing", "null"],
  ["an unknown section", "team: {}"],
  ["a section that says nothing", "groups:"],
  ["an unknown key", "groups: { a: { displayname: A } }"],
  ["a missing key", "accounts: { a: { unit: Prod } }"],
  ["a missing key in a list", "permissionSets: { A: { customerManagedPolicies: [{ path: / }] } }"],
  ["a number for a text", "groups: { a: { displayName: 4711 } }"],
  ["a text for a list", "groups: { a: { members: ana } }"],
  ["a list for a mapping", "groups: [auditors]"],
  ["an empty list", "groups: { a: { members: [] } }"],
  ["an account id without quotes", "accounts: { a: { id: 123456789012 } }"],
  ["a short account id", 'accounts: { a: { id: "12345678901" } }'],
  ["an account id with hyphens", 'instance: { managementAccount: "1234-5678-9012" }'],
  ["an unknown state", 'accounts: { a: { id: "123456789012", state: active } }'],
  ["a false mark", "groups: { a: { external: false } }"],
  ["another version", "rolecall: 2"],
  ["a version in quotes", 'rolecall: "1"'],
  ["a Region that is none", "instance: { region: Ireland }"],
  ["a long duration in words", "permissionSets: { A: { sessionDuration: 4 hours } }"],
  ["a name with a space", 'permissionSets: { "Read Only": {} }'],
  ["an empty user name", 'users: { ana: { userName: "" } }'],
  ["a dash that is not Latin-1", 'permissionSets: { A: { description: "a – b" } }'],
  ["a long tag", `tags: { a: ${"b".repeat(257)} }`],
  ["a wildcard in a unit's path", 'organization: { units: { "A/*": {} } }'],
  ["two boundaries", boundaries("managedPolicy: A, customerManagedPolicy: { name: B }")],
  ["a policy without statements", policy("Version: 2012-10-17")],
  ["a statement without an action", statement("Effect: Allow, Resource: '*'")],
  ["a statement without a resource", statement("Effect: Allow, NotAction: '*'")],
  ["an effect in lower case", statement("Effect: deny, Action: '*', Resource: '*'")],
  ["an action of no service", statement("Effect: Deny, Action: [List*], Resource: '*'")],
  ["a resource that is no ARN", statement("Effect: Deny, Action: '*', Resource: lake")],
  [
    "a principal in a policy",
    statement("Principal: '*', Effect: Deny, Action: '*', Resource: '*'"),
  ],
  ["an operator that is none", condition("{ Equals: { a: b } }")],
  ["an operator without keys", condition("{ StringEquals: b }")],
  ["a mapping for a value", condition("{ StringEquals: { a: { b: c } } }")],
  ["a principal of no kind", pattern("principals: [auditors]")],
  ["a selector that says nothing", pattern("accounts: {}")],
  ["a selector that only excludes", pattern("accounts: { except: { names: a } }")],
  ["an unknown key far inside", pattern("accounts: { all: true, except: { name: a } }")],
  ["an id that is too long, in a list", pattern('accounts: { ids: ["1234567890123"] }')],
  ["a wildcard within a unit", pattern("accounts: { unit: A/*/B }")],
  ["a day in another order", pattern("expires: 31.03.2027")],
  ["a variable with a reserved name", pattern("forEach: { account: [a] }")],
  ["an assertion that promises nothing", "assertions: { a: {} }"],
  ["an assertion of both kinds", assertion(`never: { ${never} }, always: { ${always} }`)],
  ["never about everything", assertion("never: { accounts: { all: true } }")],
  ["never about nowhere", assertion("never: { principals: [group:a] }")],
  ["a prompt for MFA that there is not", "mfa: { prompt: sometimes }"],
  ["a second factor by e-mail", "mfa: { types: [email] }"],
  ["guardrails that are attached nowhere", "guardrails: { protectSsoResources: true }"],
  ["guardrails that protect nothing", "guardrails: { attachTo: [Prod] }"],
  ["an attribute without a name", 'accessControlAttributes: { "": "${path:userName}" }'],
  ["an application by its name", "applications: { jira: { arn: jira, principals: [group:a] } }"],
  ["an external account without roles", 'externalAccounts: { a: { id: "123456789012", hub: b } }'],
  ["a role with a space in its name", externalRole('"Read Only": { principals: [group:a] }')],
  ["a role for nobody", externalRole("Reader: { managedPolicies: [A] }")],
  ["a policy that no account is said to have", "customerManagedPolicies: { a: { path: / } }"],
  ["always about any permission set", assertion(`always: { ${never} }`)],
];

function assertion(fields: string): string {
  return `assertions: { a: { ${fields} } }`;
}

function externalRole(role: string): string {
  return `externalAccounts: { a: { id: "123456789012", hub: b, roles: { ${role} } } }`;
}

function boundaries(fields: string): string {
  return `permissionSets: { A: { permissionsBoundary: { ${fields} } } }`;
}

function policy(fields: string): string {
  return `permissionSets: { A: { inlinePolicy: { ${fields} } } }`;
}

function statement(fields: string): string {
  return policy(`Statement: { ${fields} }`);
}

function condition(value: string): string {
  return statement(`Effect: Deny, Action: '*', Resource: '*', Condition: ${value}`);
}

/** A pattern with these keys, and right ones for those that it also has to have. */
function pattern(...keys: readonly string[]): string {
  const right = ["principals: [group:a]", "permissionSets: [A]", "accounts: { all: true }"];
  const others = right.filter((pair) => keys.every((key) => nameOf(key) !== nameOf(pair)));
  return `patterns: { p: { ${[...keys, ...others].join(", ")} } }`;
}

function nameOf(pair: string): string {
  return pair.slice(0, pair.indexOf(":"));
}

test.each(wrongTexts)("%s is refused, by the reader too", (_, text) => {
  const file = createSourceFile("rolecall.yaml", text);
  expect(refusalsIn(file)).not.toEqual([]);
  expect(isFound(file)).toBe(true);
});

test("a pattern may have variables wherever they are filled in", () => {
  const text = pattern(
    'forEach: { who: ["group:a"], id: ["123456789012"], only: [only] }',
    'principals: ["${who}"]',
    'accounts: { ids: ["${id}"], management: "${only}", unit: "${only}/**" }',
  );
  const file = createSourceFile("a.access.yaml", text);
  expect([refusalsIn(file), isFound(file)]).toEqual([[], false]);
});

/** A value of an example with something else in the place of one of its parts. */
const mutated = fc
  .record({
    file: fc.constantFrom(...examples),
    at: fc.nat(),
    part: fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom("", "a", "A/B", "4h", "PT1H30M", "group:a b", "é", "\u{1f600}", true, 1, []),
      fc.string({ unit: "binary", maxLength: 40 }).filter((text) => text.isWellFormed()),
    ),
  })
  .map(({ file, at, part }) => replacePart(parse(file.text), at, part));

function replacePart(value: unknown, at: number, part: unknown): unknown {
  let rest = at % countParts(value);
  const walk = (node: unknown): unknown => {
    if (rest-- === 0) return part;
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, walk(child)]));
  };
  return walk(value);
}

function countParts(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce<number>((sum, child) => sum + countParts(child), 1);
}

test("nothing that the reader takes is refused", () => {
  fc.assert(
    fc.property(mutated, (value) => {
      const file = createSourceFile("rolecall.yaml", JSON.stringify(value));
      const wronglyRefused = isFound(file) ? [] : refusals(value);
      expect(wronglyRefused).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
