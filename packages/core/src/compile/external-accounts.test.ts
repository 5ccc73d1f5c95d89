import { check } from "../testing/check";

const codesIn = (text: string) => check(text).diagnostics.map(({ code }) => code);

const workspace = (account: string, more = "") => `instance: { managementAccount: "111111111111" }
accounts:
  org: { id: "111111111111" }
  hub: { id: "123456789012" }
  old: { id: "123456789013", state: CLOSED }
groups: { staff: { external: true } }
externalAccounts:
  labs: ${account}
${more}`;

const role = (more = "") =>
  `roles: { A: { managedPolicies: [SecurityAudit], principals: [group:staff]${more} } }`;

test.each([
  ["a hub", `{ id: "999988887777", hub: hub, ${role(", sessionDuration: 1h")} }`, []],
  ["a closed hub", `{ id: "999988887777", hub: old, ${role()} }`, ["inactive-hub"]],
  [
    "the management account as hub",
    `{ id: "999988887777", hub: org, ${role()} }`,
    ["management-account-as-hub"],
  ],
  [
    "its own hub",
    `{ id: "123456789012", hub: hub, ${role()} }`,
    ["external-account-in-organization"],
  ],
  [
    "a session that is cut short",
    `{ id: "999988887777", hub: hub, ${role(", sessionDuration: 61m")} }`,
    ["chained-session-too-long"],
  ],
  [
    "a long session without a chain",
    `{ id: "999988887777", strategy: saml, ${role(", sessionDuration: 12h")} }`,
    ["unfinished-saml-role"],
  ],
  [
    "a role without policies",
    '{ id: "999988887777", hub: hub, roles: { A: { principals: [group:staff] } } }',
    ["no-policies"],
  ],
  [
    "a role with a misspelt policy",
    '{ id: "999988887777", hub: hub, roles: { A: { principals: [group:staff], managedPolices: [X] } } }',
    ["unknown-key"],
  ],
  [
    "the same principal twice",
    `{ id: "999988887777", hub: hub, roles: { A: { managedPolicies: [SecurityAudit], principals: [group:staff, group:staff] } } }`,
    ["repeated-item"],
  ],
])("an external account with %s", (_, account, expected) => {
  expect(codesIn(workspace(account))).toEqual(expected);
});

const labs = `{ id: "999988887777", hub: hub, ${role()} }`;

const pattern = `permissionSets: { Look: { managedPolicies: [ReadOnlyAccess] } }
users: { ana: { external: true }, ben: { external: true } }
patterns:
  p: { principals: [user:ana], permissionSets: [Look], accounts: { names: [hub] } }
`;

test("who may use a role or open an application is used, though no pattern names them", () => {
  const application = `applications:
  jira:
    arn: arn:aws:sso::111111111111:application/ssoins-0123456789abcdef/apl-0123456789abcdef
    principals: [user:ben]
`;
  expect(codesIn(workspace(labs, pattern + application))).toEqual([]);
  expect(codesIn(workspace(labs, pattern))).toEqual(["unused-user"]);
  const without = workspace(labs, pattern + application).replace(`  labs: ${labs}`, "  {}");
  expect(codesIn(without)).toEqual(["unused-group"]);
});

test("two accounts of one name are found as any two things are, and judged once", () => {
  const again = `=== b.access.yaml\nexternalAccounts:\n  labs: ${labs}\n`;
  expect(codesIn(workspace(labs) + again)).toEqual(["duplicate-name"]);
});

const arnOf = (instance: string, partition = "aws") =>
  `arn:${partition}:sso::111111111111:application/${instance}/apl-0123456789abcdef`;

const applications = (instance: string, ...arns: readonly string[]) => `instance: ${instance}
groups: { staff: { external: true } }
applications:
${arns.map((arn, index) => `  a${index}: { arn: "${arn}", principals: [group:staff] }\n`).join("")}`;

const own = "ssoins-0123456789abcdef";

test.each([
  ["of the instance", `{ arn: "arn:aws:sso:::instance/${own}" }`, arnOf(own), []],
  ["of an instance that is not known", "{ region: eu-west-1 }", arnOf(own), []],
  [
    "of another instance",
    '{ arn: "arn:aws:sso:::instance/ssoins-fedcba9876543210" }',
    arnOf(own),
    ["application-of-another-instance"],
  ],
  [
    "of another partition",
    "{ region: us-gov-west-1 }",
    arnOf(own),
    ["application-of-another-instance"],
  ],
  ["of the same partition", "{ region: us-gov-west-1 }", arnOf(own, "aws-us-gov"), []],
])("an application %s", (_, ...[instance, arn, expected]) => {
  expect(codesIn(applications(instance, arn))).toEqual(expected);
});

test("an application that is listed three times is found twice", () => {
  const found = codesIn(applications("{}", arnOf(own), arnOf(own), arnOf(own)));
  expect(found).toEqual(["duplicate-application", "duplicate-application"]);
});

test("the limits of permission sets count for those that lead to roles, too", () => {
  const roles = Array.from({ length: 130 }, (_, index) => `R${index}`.padEnd(64, "x"));
  const written = roles.map(
    (name) => `${name}: { managedPolicies: [SecurityAudit], principals: [group:staff] }`,
  );
  const { diagnostics } = check(
    workspace(`{ id: "999988887777", hub: hub, roles: { ${written.join(", ")} } }`),
  );
  expect(diagnostics).toMatchObject([
    {
      code: "policy-too-large",
      message:
        'the policy that leads to 130 roles of "labs" at once has 12,836 bytes without white space, and can have 10,240',
    },
  ]);
});

test("tags of a role are counted with those of its account and of the workspace", () => {
  const tags = Array.from({ length: 30 }, (_, index) => `t${index}: x`).join(", ");
  const ofRole = Array.from({ length: 21 }, (_, index) => `o${index}: x`).join(", ");
  const account = `{ id: "999988887777", hub: hub, ${role(`, tags: { ${ofRole} }`)} }`;
  expect(codesIn(workspace(account, `tags: { ${tags} }`))).toEqual(["too-many-tags"]);
});

test("an assertion is broken by a role that lets somebody pass through a hub", () => {
  const { diagnostics } = check(
    workspace(
      labs,
      "assertions: { nobody: { never: { principals: [group:staff], accounts: { all: true } } } }\n",
    ),
  );
  expect(diagnostics).toMatchObject([
    {
      code: "broken-assertion",
      message: 'the assertion "nobody" is broken, because group:staff has labs.A in hub',
      related: [{ message: "externalAccounts.labs.roles.A grants it" }],
    },
  ]);
});
