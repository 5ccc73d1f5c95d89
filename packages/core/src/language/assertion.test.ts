import { check } from "../testing/check";

/** A workspace with one assertion, and what is found below it. */
const workspace = (assertion: string) => `accounts:
  payments-prod: { id: "123456789012" }
groups:
  auditors: {}
permissionSets:
  ReadOnly: { managedPolicies: [ReadOnlyAccess] }
patterns:
  audit:
    principals: [group:auditors]
    permissionSets: [ReadOnly]
    accounts: { names: payments-prod }
assertions:
  promise:
${assertion}`;

test.each([
  [
    "holds",
    `    always: { principals: [group:auditors], permissionSets: [ReadOnly], accounts: { names: "*" } }
`,
  ],
  [
    "names what nothing defines, and is not judged",
    `    always: { principals: [group:auditor, user:ana], permissionSets: [Readonly], accounts: { names: payments-prd } }
#                          ^^^^^^^^^^^^^ unknown-group: no group is called "auditor": did you mean "auditors"?
#                                         ^^^^^^^^ unknown-user: no user is called "ana": add it under \`users:\`
#                                                                     ^^^^^^^^ unknown-permission-set: no permission set is called "Readonly": did you mean "ReadOnly"?
#                                                                                                   ^^^^^^^^^^^^ unknown-account: no account is called "payments-prd": did you mean "payments-prod"?
`,
  ],
  [
    "is made of the account",
    `    never: { principals: ["group:\${account.name}"], accounts: { names: "*" } }
#                         ^^^^^^^^^^^^^^^^^^^^^^^ unknown-variable: an assertion has no variables: write the name itself
`,
  ],
  [
    "has a selector that says nothing",
    `    never: { principals: [group:auditors], accounts: {} }
#                                          ^^^^^^^^ empty-selector: "accounts" selects no account: add all: true, or say which accounts: unit, names, ids, tags or management: only
`,
  ],
  [
    "is about nobody in particular",
    `    never: { accounts: { names: "*" } }
#   ^^^^^ missing-key: "never" has neither principals nor permissionSets, and would forbid all access: add one of the two
`,
  ],
  [
    "lacks keys",
    `    always: { principals: [group:auditors] }
#   ^^^^^^ missing-key: "always" has no accounts: add "accounts:"
#   ^^^^^^ missing-key: "always" has no permissionSets: add "permissionSets:"
`,
  ],
  [
    "is of no kind",
    `# ^^^^^^^ missing-key: the assertion "promise" promises nothing: add never or always
    sometimes: { principals: [group:auditors] }
#   ^^^^^^^^^ unknown-key: the assertion "promise" has no key "sometimes": delete it, or see the keys below
`,
  ],
])("an assertion that %s", (_, assertion) => {
  const text = workspace(assertion);
  expect(check(text).marked).toBe(text);
});

const forbidden = `    never: { principals: [group:auditors], accounts: { names: payments-prod } }
`;

test("a mistake elsewhere may be what breaks an assertion, so it is reported alone", () => {
  const text = workspace(forbidden).replace("ReadOnly: {", "ReadOnly: { x: 1,");
  expect(check(text).diagnostics.map(({ code }) => code)).toEqual(["unknown-key"]);
});

test("two assertions of one name are a mistake", () => {
  const again = `=== b.access.yaml
assertions:
  promise: { never: { permissionSets: [ReadOnly], accounts: { names: payments-prod } } }
`;
  const { diagnostics } = check(workspace(forbidden) + again);
  expect(diagnostics.map(({ code }) => code)).toEqual(["duplicate-name"]);
});
