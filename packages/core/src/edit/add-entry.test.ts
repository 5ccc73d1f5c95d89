import { oneLine } from "../diagnostics/diagnostic";
import { edited, unedited, workspaceOf } from "../testing/edited";
import { addAccount } from "./add-account";
import { addPattern, type NewSelector } from "./add-pattern";
import { plainJson } from "./plain-json";
import { addEntry, addItem } from "./add-entry";
import type { EditableWorkspace } from "./text-edit";

const addMember = (workspace: EditableWorkspace) =>
  addItem(workspace, { keys: ["groups", "g", "members"], value: "ana" });

test("a list that is not there is made, and a key that has nothing is filled", () => {
  for (const expected of [
    "groups:\n  g: { description: x«, members: [ana]» }\n",
    "groups:\n  g:\n    description: x\n«    members: [ana]\n»",
    "groups:\n  g:\n    members:\n«      - ana\n»    description: x\n",
  ]) {
    expect(edited(unedited(expected), addMember)).toBe(expected);
  }
});

const addUnit = (workspace: EditableWorkspace) =>
  addEntry(workspace, {
    keys: ["organization", "units"],
    key: "W",
    value: { id: "ou-ab12-11111111" },
  });

test("an entry can be added to what any keys lead to", () => {
  const expected = "organization:\n  root: r-ab12\n«  units:\n    W: { id: ou-ab12-11111111 }\n»";
  expect(edited(unedited(expected), addUnit)).toBe(expected);
});

test("an item or a value of what is not there is refused", () => {
  const workspace = workspaceOf({ "a.access.yaml": "patterns: { audit: {} }\nrules: {}\n" });
  const messageOf = (keys: readonly string[]) => {
    const result = addItem(workspace, { keys, value: "x" });
    return "problem" in result ? oneLine(result.problem) : undefined;
  };
  expect(messageOf(["patterns", "audti", "principals"])).toBe(
    'nothing is called "audti" under patterns: did you mean "audit"?',
  );
  expect(messageOf(["patterns", "audit", "accounts", "names"])).toBe(
    'nothing is called "accounts" under patterns.audit',
  );
  expect(messageOf(["pattern", "audit", "principals"])).toBe(
    'nothing is called "pattern" in the workspace: did you mean "patterns"?',
  );
});

test("a value that is nested too deep is refused", () => {
  let accounts: NewSelector = { all: true };
  for (let level = 0; level < 20_000; level++) accounts = { except: accounts };
  const workspace = workspaceOf({ "a.access.yaml": "patterns: {}\n" });
  const refusal = { problem: { message: "the value is nested more than 100 levels deep" } };
  const names = { principals: ["group:g"], permissionSets: ["S"] } as const;
  expect(addPattern(workspace, { name: "p", ...names, accounts })).toMatchObject(refusal);
  const entry = { keys: ["patterns"], key: "p", value: plainJson(accounts) };
  expect(addEntry(workspace, entry)).toMatchObject(refusal);
});

const addFirst = (workspace: EditableWorkspace) =>
  addAccount(workspace, { name: "a", id: "123456789016" });

test("what is allowed for one line is not allowed for a new one", () => {
  const text = `accounts: {
  # rolecall: allow inactive-account because it is closing
  b: { id: "123456789012" },
  c: { id: "123456789013" },
  d: { id: "123456789014" },
  e: { id: "123456789015" } }
`;
  expect(edited(text, addFirst)).toBe(
    "a.access.yaml is written in a way that cannot be added to safely",
  );
  expect(edited(text.replace("rolecall: allow", ""), addFirst)).toContain("«a:");
});

const one = 'accounts: { a: { id: "123456789012" } }\n';

function fileOf(files: Readonly<Record<string, string>>, file?: string): string | undefined {
  const account = { name: "new", id: "012345678901" };
  const result = addAccount(workspaceOf(files), account, { file });
  return "problem" in result ? result.problem.message : result.edits[0]?.span.file;
}

describe("the file", () => {
  const main = { "rolecall.yaml": "rolecall: 1\n" };
  const groups = "groups: {}\n";

  test.each([
    ["the last with accounts", { "a.access.yaml": one, "b.access.yaml": "accounts: {}\n" }, "b"],
    [
      "one with the organization",
      { "a.access.yaml": "organization: {}\n", "b.access.yaml": groups },
      "a",
    ],
    ["the only one", { ...main, "b.access.yaml": groups }, "b"],
  ])("is %s", (_, files, expected) => {
    expect(fileOf(files)).toBe(`${expected}.access.yaml`);
  });

  test("is the workspace file where there are many", () => {
    const files = { ...main, "a.access.yaml": groups, "b.access.yaml": "users: {}\n" };
    expect(fileOf(files)).toBe("rolecall.yaml");
  });

  test("is the one that is asked for, if there is such a file", () => {
    const files = { "a.access.yaml": groups, "b.access.yaml": one };
    expect(fileOf(files, "a.access.yaml")).toBe("a.access.yaml");
    expect(fileOf(files, "accounts.access.yaml")).toBe(
      'the workspace has no file "accounts.access.yaml"',
    );
    expect(fileOf({})).toBe("the workspace has no file that could be written to");
  });

  test("is none while the name is in another, or another is broken", () => {
    const files = {
      "a.access.yaml": 'accounts: { new: { id: "123456789012" } }',
      "b.access.yaml": one,
    };
    expect(fileOf(files)).toBe('"new" stands under accounts already');
    expect(fileOf({ "a.access.yaml": "a: [", "b.access.yaml": one })).toBe(
      "a.access.yaml cannot be read as YAML",
    );
  });
});
