import { edited, unedited, workspaceOf } from "../testing/edited";
import { addPattern, addPrincipal } from "./add-pattern";
import type { EditableWorkspace } from "./text-edit";

const addTemplate = (workspace: EditableWorkspace) =>
  addPrincipal(workspace, "p", "group:aws-${account.name}");

test.each([
  [
    "in brackets",
    `patterns:
  p: { principals: [group:a«, "group:aws-\${account.name}"»], permissionSets: [A], accounts: { all: true } }
`,
  ],
  [
    "below dashes",
    `patterns:
  p:
    principals:
    - group:a # all
    - user:b
«    - group:aws-\${account.name}
»    permissionSets: [A]
    accounts: { all: true }
`,
  ],
  [
    "at its place where the others are in order",
    `patterns:
  p:
    principals: [group:a, group:aaa«, "group:aws-\${account.name}"», group:b, group:c]
    permissionSets: [A]
    accounts: { all: true }
`,
  ],
])("a principal comes %s", (_, expected) => {
  expect(edited(unedited(expected), addTemplate)).toBe(expected);
});

const addOdd = (workspace: EditableWorkspace) =>
  addPattern(workspace, {
    name: "#3: yes",
    description: "Look: do not touch",
    principals: ["group:a", "group:${account.name}"],
    permissionSets: ["1e3", "true"],
    accounts: { unit: ["W/**"], names: ["*-dev", "a, b"], except: undefined },
    expires: "2027-03-31",
  });

test("a pattern is written as its neighbours are, and quoted where YAML needs it", () => {
  const expected = `patterns:
  one:
    principals: [group:a]
    permissionSets:
      - A
    accounts: { all: true }

  two:
    principals: [group:a]
    permissionSets:
      - A
    accounts: { all: true }
«
  "#3: yes":
    description: "Look: do not touch"
    principals: [group:a, "group:\${account.name}"]
    permissionSets:
      - "1e3"
      - "true"
    accounts: { unit: [W/**], names: ["*-dev", "a, b"] }
    expires: 2027-03-31
»`;
  expect(edited(unedited(expected), addOdd)).toBe(expected);
});

test("a principal is refused that is there, or whose pattern is not", () => {
  const workspace = workspaceOf({
    "a.access.yaml":
      "patterns: { audit: { principals: [group:a], permissionSets: [A], accounts: { all: true } } }",
  });
  expect(addPrincipal(workspace, "audit", "group:a")).toMatchObject({
    problem: {
      message: '"group:a" stands under patterns.audit.principals already',
      span: { file: "a.access.yaml", start: 34, end: 41 },
    },
  });
  expect(addPrincipal(workspace, "audti", "group:b")).toEqual({
    problem: { message: 'nothing is called "audti" under patterns', cure: 'did you mean "audit"?' },
  });
});
