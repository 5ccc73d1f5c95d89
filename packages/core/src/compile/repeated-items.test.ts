import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readFile } from "../symbols/file-content";
import { check } from "../testing/check";
import { variantsOf } from "../testing/variants";
import { createSourceFile } from "../text/source-file";

const samples = join(__dirname, "../language/samples");

const repeatFirst = (part: unknown) => (Array.isArray(part) ? [[...part, part[0]]] : []);

const repeating = readdirSync(samples).flatMap((name) =>
  variantsOf(parse(readFileSync(join(samples, name), "utf8")), repeatFirst).map((value) => [
    name,
    JSON.stringify(value),
  ]),
);

test("the samples have many lists", () => {
  expect(repeating.length).toBeGreaterThan(35);
});

test.each(repeating)("no list is forgotten: %s %s", (_, text = "") => {
  expect(readFile(createSourceFile("a.access.yaml", text)).repetitions).toHaveLength(1);
});

const repeatedIn = (text: string) =>
  check(text).diagnostics.flatMap(({ code, message }) =>
    code === "repeated-item" ? [message.replace(" is in this list already", "")] : [],
  );

const pattern = (keys: string) => `
accounts:
  a: { id: "123456789012", unit: A, tags: { t: x } }
  b: { id: "123456789013", unit: A, tags: { t: x } }
organization: { units: { A: {} } }
groups: { g: {} }
permissionSets: { Look: { managedPolicies: [ReadOnlyAccess] } }
patterns:
  p: { principals: ["group:g"], permissionSets: [Look], ${keys} }
`;

test.each([
  ["units", pattern("accounts: { unit: [A, A] }"), ['"A"']],
  ["values of a tag", pattern("accounts: { tags: { t: [x, x] } }"), ['"x"']],
  ["values of a variable", pattern("forEach: { v: [a, a] }, accounts: { names: '${v}' }"), ['"a"']],
  [
    "variables of one value in every combination",
    pattern("forEach: { v: [a], w: [a] }, accounts: { names: ['${v}', '${w}'] }"),
    ['"a"'],
  ],
  [
    "variables of one value in some combinations",
    pattern("forEach: { v: [a, b], w: [a, b] }, accounts: { names: ['${v}', '${w}'] }"),
    [],
  ],
  [
    "what one assertion says three times",
    `${pattern("accounts: { all: true }")}assertions:
  n: { never: { principals: [user:u, user:u, user:u], accounts: { ids: ["123456789012", "123456789012"] } } }
users: { u: { external: true } }
`,
    ['"user:u"', '"user:u"', '"123456789012"'],
  ],
  ["what is unknown both times", "groups: { g: { members: [ana, ana] } }", []],
  [
    "policies, which have a rule of their own",
    "permissionSets: { P: { customerManagedPolicies: [{ name: A }, { name: A }], managedPolicies: [B, B] } }",
    [],
  ],
])("repeated %s", (_, text, expected) => {
  expect(repeatedIn(text)).toEqual(expected);
});
