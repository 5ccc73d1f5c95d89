import { compile, createSourceFile, isSound } from "..";

const findingsAt = (level: string) =>
  compile([
    createSourceFile(
      "a.access.yaml",
      `accounts: { payments-prod: { id: "123456789012" } }
groups: { auditors: {} }
permissionSets: { ReadOnly: { managedPolicies: [ReadOnlyAccess] } }
rules: { missing-management-account: ${level} }
patterns:
  audit: { principals: [group:auditors], permissionSets: [ReadOnly], accounts: { all: true } }
`,
    ),
  ]);

test.each([
  ["error", ["error"], false],
  ["warning", ["warning"], true],
  ["information", ["information"], true],
  ["off", [], true],
])("a rule may be set to %s", (level, severities, sound) => {
  const compilation = findingsAt(level);
  expect(compilation.diagnostics.map(({ severity }) => severity)).toEqual(severities);
  expect(isSound(compilation)).toBe(sound);
});

test("what leaves open who is granted what keeps its level", () => {
  const text =
    "rules: { unknown-group: off }\npatterns:\n  p: { principals: [group:x], permissionSets: [y], accounts: { names: z } }\n";
  const { diagnostics } = compile([createSourceFile("a.access.yaml", text)]);
  expect(diagnostics.map(({ code }) => code)).toEqual([
    "unknown-rule",
    "unknown-group",
    "unknown-permission-set",
    "unknown-account",
  ]);
});

test("a reason on a line of its own counts for the line below", () => {
  const text = `accounts: { payments-prod: { id: "123456789012" } }
groups: { auditors: {} }
permissionSets: { ReadOnly: { managedPolicies: [ReadOnlyAccess] } }
patterns:
  audit:
    principals: [group:auditors]
    permissionSets: [ReadOnly]
    # rolecall: allow pattern-matches-nothing because the account comes in May
    # rolecall: allow missing-management-account because the snapshot has none
    accounts: { names: "*-dev" }
`;
  expect(compile([createSourceFile("a.access.yaml", text)]).diagnostics).toEqual([]);
});

test("one comment allows one finding, not those that come later", () => {
  const text = `accounts: { pay-dev: { id: "123456789012" } }
groups: { auditors: {} }
permissionSets: { ReadOnly: { managedPolicies: [ReadOnlyAccess] } }
patterns:
  audit:
    forEach: { env: [prod, prdo] }
    principals: [group:auditors]
    permissionSets: [ReadOnly]
    # rolecall: allow pattern-matches-nothing because prod comes in May
    accounts: { names: "*-\${env}" }
rules: { missing-management-account: off }
`;
  const { diagnostics } = compile([createSourceFile("a.access.yaml", text)]);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'no account matches the pattern "audit" with env: prod, so it grants nothing',
  ]);
});
