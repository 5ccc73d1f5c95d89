import type { Json } from "../spec";
import { workspaceOf } from "../testing/edited";
import { createSourceFile } from "../text/source-file";
import { setValue } from "./set-value";
import { applyEdits } from "./text-edit";

const account = (written: string) => `accounts:
  # in use
  a: { id: "123456789012", unit: "W/Dev" } # since 2024
  b:
    id: "123456789013"
${written}groups: {}
`;

function set(text: string, value: Json, ...keys: readonly string[]): string {
  const result = setValue(workspaceOf({ "a.access.yaml": text }), { keys, value });
  if ("problem" in result) return result.problem.message;
  return applyEdits(createSourceFile("a.access.yaml", text), result.edits);
}

/** A mapping in a mapping, and so on. */
function deep(levels: number): Json {
  let value: Json = {};
  for (let level = 0; level < levels; level++) value = { except: value };
  return value;
}

const tags = { env: "1", team: "a b" };

test.each([
  ["    unit: W/Dev # moved\n", "    unit: W/Prod # moved\n", { unit: "W/Prod" }],
  ["    unit: 'W/Dev'\n", "    unit: W/Prod\n", { unit: "W/Prod" }],
  ['    unit: "W/Dev"\n', '    unit: "W/Prod"\n', { unit: "W/Prod" }],
  ["    state: ACTIVE\n", "    state: SUSPENDED\n", { state: "SUSPENDED" }],
  ["", "    state: SUSPENDED\n", { state: "SUSPENDED" }],
  ["    state:\n", "    state: SUSPENDED\n", { state: "SUSPENDED" }],
  ["    unit : # moved\n", "    unit : W/Prod # moved\n", { unit: "W/Prod" }],
  ["    tags:\n    unit: W\n", '    tags: { env: "1", team: a b }\n    unit: W\n', { tags }],
  ["    tags: { env: dev }\n", '    tags: { env: "1", team: a b }\n', { tags }],
])("%j becomes %j", (before, after, values) => {
  for (const [key, value] of Object.entries(values)) {
    expect(set(account(before), value, "accounts", "b", key)).toBe(account(after));
  }
});

test("in braces a text is quoted as it has to be there", () => {
  const text = set(account(""), "W/Prod, Test", "accounts", "a", "unit");
  expect(text).toBe(account("").replace('"W/Dev"', '"W/Prod, Test"'));
});

test("in braces an empty value is filled in", () => {
  const text = set(
    "accounts: { a: { id: '123456789012', unit: } }\n",
    "W",
    "accounts",
    "a",
    "unit",
  );
  expect(text).toBe("accounts: { a: { id: '123456789012', unit: W } }\n");
});

test("a value that is nested too deep is refused", () => {
  expect(set(account(""), deep(20_000), "accounts", "b", "tags")).toBe(
    "the value is nested more than 100 levels deep",
  );
});

test.each([
  [
    "    tags:\n      env: dev\n",
    ["b", "tags"],
    /^accounts.b.tags in a.access.yaml is not written/,
  ],
  [
    "    tags: { env: dev, # x\n    }\n",
    ["b", "tags"],
    /^accounts.b.tags in a.access.yaml is not written/,
  ],
  ["    email: &x\n", ["b", "email"], /^a.access.yaml is written in a way/],
  ["    ? email\n", ["b", "email"], /^accounts.b.email in a.access.yaml is not written/],
  ["    email: |\n      x\n", ["b", "email"], /^accounts.b.email in a.access.yaml is not written/],
  ["", ["c", "email"], 'nothing is called "c" under accounts'],
  ["", ["b", "id"], /^"x" is not an account id/],
])("%j stays, and %j is not set", (written, keys, expected) => {
  expect(set(account(written), "x", "accounts", ...keys)).toMatch(expected);
});
