import { check } from "../testing/check";

const codesIn = (text: string) => check(text).diagnostics.map(({ code }) => code);

const pattern = (principals = "[group:auditors]") => `patterns:
  audit:
    principals: ${principals}
    permissionSets: [ReadOnly]
    accounts: { names: [payments-prod] }
`;

const workspace = (more: string) => `accounts:
  payments-prod: { id: "123456789012", tags: { team: payments } }
permissionSets:
  ReadOnly: { managedPolicies: [ReadOnlyAccess] }
${more}`;

test.each([
  [
    "a workspace without any pattern",
    "groups: { auditors: {} }\nusers: { ana: { external: true } }\n",
  ],
  [
    "a group that a principal means in one account",
    `groups: { payments-auditors: {} }\n${pattern('["group:${account.tags.team}-auditors"]')}`,
  ],
  [
    "a group of a pattern that has expired",
    `groups: { auditors: {} }
${pattern()}    # rolecall: allow expired-pattern because it is renewed every year
    expires: 2025-01-01
`,
  ],
  [
    "what only an assertion names",
    `groups: { auditors: {}, guests: { external: true } }
users: { ana: { external: true } }
${pattern()}assertions:
  a: { never: { principals: [group:guests, user:ana], accounts: { all: true } } }
`,
  ],
])("%s leaves nothing unused", (_, more) => {
  expect(codesIn(workspace(more))).toEqual([]);
});

test("a misspelt name makes nothing unused", () => {
  expect(codesIn(workspace(`groups: { auditors: {} }\n${pattern("[group:auditor]")}`))).toEqual([
    "unknown-group",
  ]);
});

test("an error that is only advice, and allowed, hides nothing", () => {
  const text = workspace(`  Odd:
    inlinePolicy:
      Statement:
        - Effect: Allow
          Action: s3:*
          Resource: "*"
          # rolecall: allow mfa-condition because it is taken out next week
          Condition: { Bool: { aws:MultiFactorAuthPresent: "true" } }
groups: { auditors: {} }
${pattern()}`);
  expect(codesIn(text)).toEqual(["unused-permission-set"]);
});

test.each([
  ["the same group", "principals: [group:auditors, group:auditors]", 1],
  ["a group three times", "principals: [group:auditors, group:auditors, group:auditors]", 2],
  ["a group and a user of one name", "principals: [group:auditors, user:auditors]", 0],
  ["the same account in except", "accounts: { all: true, except: { names: [b, b] } }", 1],
  ["the same id", 'accounts: { ids: ["123456789012", "123456789012"] }', 1],
  ["an account by name and id", 'accounts: { names: [a], ids: ["123456789012"] }', 0],
  [
    "what is the same for one value of a variable",
    'forEach: { who: [auditors, guests] }, principals: ["group:${who}", "group:guests"]',
    0,
  ],
  [
    "what is the same for every value",
    'forEach: { who: [auditors, guests] }, principals: ["group:${who}", "group:${who}"]',
    1,
  ],
])("%s is found in a list as often as it is too many", (_, keys, expected) => {
  const missing = [
    "principals: [group:auditors, user:auditors]",
    "permissionSets: [ReadOnly]",
    "accounts: { names: [a, b] }",
  ].filter((pair) => !keys.includes(pair.slice(0, pair.indexOf(" "))));
  const text = `instance: { managementAccount: "111111111111" }
accounts: { org: { id: "111111111111" }, a: { id: "123456789012" }, b: { id: "123456789013" } }
groups: { auditors: { members: [auditors] }, guests: {} }
users: { auditors: { external: true } }
permissionSets: { ReadOnly: { managedPolicies: [ReadOnlyAccess] } }
rules: { unused-group: off, redundant-user-grant: off }
patterns: { p: { ${[keys, ...missing].join(", ")} } }
`;
  const found = codesIn(text);
  expect(found).toEqual(Array.from({ length: expected }, () => "repeated-item"));
});
