import { edited, unedited } from "../testing/edited";
import { addAccount } from "./add-account";
import type { EditableWorkspace } from "./text-edit";

const account = { name: "new", id: "012345678901", tags: { env: "dev", "cost-centre": "4711" } };
const add = (workspace: EditableWorkspace) => addAccount(workspace, account);

test.each([
  [
    "after the last, with its comments, in block style",
    `accounts:
    a:
        id: "123456789012" # in use
        tags:
            env: prod
        # a comment that belongs to it
«    new:
        id: "012345678901"
        tags:
            env: dev
            cost-centre: "4711"
»    # a comment that belongs to the section

# Groups
groups: { g: {} }
`,
  ],
  [
    "on one line where the others are",
    `accounts:
  a: { id: '123456789012' }
  b: { id: '123456789013' } # prod
«  new: { id: '012345678901', tags: { env: dev, cost-centre: '4711' } }
»`,
  ],
  [
    "with an empty line where the others have one",
    `accounts:
  a: { id: "123456789012" }

  b: { id: "123456789013" }
«
  new: { id: "012345678901", tags: { env: dev, cost-centre: "4711" } }
»
groups: {}
`,
  ],
  [
    "at its place where the others are in order",
    `accounts:
  a: { id: "123456789012" }
  b: { id: "123456789013" }
«  new: { id: "012345678901", tags: { env: dev, cost-centre: "4711" } }
»  # about o
  o: { id: "123456789014" }
  p: { id: "123456789015" }
`,
  ],
  [
    "before the first, and above its comments",
    `accounts:
  # about the section

«  new: { id: "012345678901", tags: { env: dev, cost-centre: "4711" } }
»  # about o
  # and more
  o: { id: "123456789012" }
  p: { id: "123456789013" }
  q: { id: "123456789014" }
  r: { id: "123456789015" }
`,
  ],
  [
    "before the first, and above a comment at another column that allows something there",
    `accounts:
«  new: { id: "012345678901", tags: { env: dev, cost-centre: "4711" } }
»# rolecall: allow inactive-account because it is closing
  o: { id: "123456789012" }
  p: { id: "123456789013" }
  q: { id: "123456789014" }
  r: { id: "123456789015" }
`,
  ],
  [
    "above what allows something on the next line, even if it is indented",
    `accounts:
  a: { id: "123456789012" }
    # about a
«  new: { id: "012345678901", tags: { env: dev, cost-centre: "4711" } }
»    # rolecall: allow inactive-account because it is closing
  o: { id: "123456789013" }
  p: { id: "123456789014" }
  q: { id: "123456789015" }
`,
  ],
  [
    "in quotes where all keys are",
    `accounts:
  "a": { id: "123456789012" }
«  "new": { id: "012345678901", tags: { env: dev, cost-centre: "4711" } }
»`,
  ],
  [
    "below a key with nothing, and the comments there",
    `accounts: # from AWS Organizations
  # none yet
«  new:
    id: "012345678901"
    tags: { env: dev, cost-centre: "4711" }
»groups: {}
`,
  ],
  [
    "in empty braces",
    `accounts: {« new: { id: "012345678901", tags: { env: dev, cost-centre: "4711" } } »}
`,
  ],
  [
    "in braces on one line",
    `accounts: { a: { id: "123456789012" }«, new: { id: "012345678901", tags: { env: dev, cost-centre: "4711" } }», } # all
`,
  ],
  [
    "in braces over several lines, beside comments",
    `accounts: {
  a: { id: "123456789012" }, # a
  b: { id: "123456789013" }«,» # b«
  new: { id: "012345678901", tags: { env: dev, cost-centre: "4711" } }»
}
`,
  ],
  [
    "in braces over several lines, after a comma",
    `accounts: {
  a: { id: "123456789012" }, # a«
  new: { id: "012345678901", tags: { env: dev, cost-centre: "4711" } },»
}
`,
  ],
  [
    "in JSON",
    `{
  "accounts": {
    "a": { "id": "123456789012" }«,
    "new": { "id": "012345678901", "tags": { "env": "dev", "cost-centre": "4711" } }»
  }
}
`,
  ],
  [
    "in a section of its own, before the last comment",
    `groups:
  g: {}
«accounts:
  new:
    id: "012345678901"
    tags: { env: dev, cost-centre: "4711" }
»# the end, without a line break`,
  ],
  [
    "in a section of its own where none is, and no line break at the end",
    `groups: {}«
accounts:
  new:
    id: "012345678901"
    tags: { env: dev, cost-centre: "4711" }»`,
  ],
  [
    "with the line breaks of the file",
    `accounts:\r\n  a: { id: "123456789012" }\r\n«  new: { id: "012345678901", tags: { env: dev, cost-centre: "4711" } }\r\n»groups: {}\r\n`,
  ],
  [
    "after a text of several lines",
    `accounts:
  a:
    id: "123456789012"
    email: >-
      a@acme.example
«  new:
    id: "012345678901"
    tags: { env: dev, cost-centre: "4711" }
»
groups: {}
`,
  ],
  [
    "beside an anchor that nothing uses, and an alias",
    `groups: &g {}
users: *g
accounts: &all
  a: { id: "123456789012" }
«  new: { id: "012345678901", tags: { env: dev, cost-centre: "4711" } }
»`,
  ],
  [
    "before the end of the document",
    `---
accounts:
  a: { id: "123456789012" }
«  new: { id: "012345678901", tags: { env: dev, cost-centre: "4711" } }
»...
`,
  ],
])("an account comes %s", (_, expected) => {
  expect(edited(unedited(expected), add)).toBe(expected);
});

const one = 'accounts: { a: { id: "123456789012" } }\n';

test.each([
  ["an alias", "groups: &x {}\naccounts: *x\n", /^accounts in a.access.yaml is not written in/],
  ["an anchor that is used", "accounts: &x {}\ngroups: *x\n", /safely$/],
  ["a null that is written", "accounts: ~\n", /^accounts in a.access.yaml is not written in/],
  ["a list", "accounts: []\n", /^accounts in a.access.yaml is not written in/],
  ["nothing in braces", "{ accounts: }\n", /^accounts in a.access.yaml is not written in/],
  ["tabs", "accounts:\n\ta: 1\n", /^a.access.yaml cannot be read as YAML$/],
  ["a file that says nothing", "# nothing\n", /^a.access.yaml cannot be read as YAML$/],
  ["two documents", `${one}---\n${one}`, /^a.access.yaml cannot be read as YAML$/],
])("nothing is written where there is %s", (_, text, expected) => {
  expect(edited(text, add)).toMatch(expected);
});

test.each([
  [{ name: "a" }, '"a" stands under accounts already'],
  [{ name: "__proto__" }, "a.access.yaml is written in a way that cannot be added to safely"],
  [{ id: "12345678901" }, /^"12345678901" is not an account id/],
  [{ unit: "/W/" }, '"/W/" is not the path of a unit'],
])("nothing is written for %j", (wrong, expected) => {
  const addWrong = (workspace: EditableWorkspace) =>
    addAccount(workspace, { ...account, ...wrong });
  expect(edited(one, addWrong)).toMatch(expected);
});
