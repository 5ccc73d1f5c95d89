import { check } from "../testing/check";

const codesIn = (text: string) => check(text).diagnostics.map(({ code }) => code);

interface Options {
  readonly instance?: string;
  readonly principals?: string;
  readonly policies?: string;
  readonly selector?: string;
}

const workspace = ({
  instance = '{ managementAccount: "111111111111" }',
  principals = "[user:ana]",
  policies = "managedPolicies: [AdministratorAccess]",
  selector = "{ management: only }",
}: Options) => `instance: ${instance}
accounts: { org: { id: "111111111111" }, shop: { id: "123456789012", tags: { team: a } } }
groups: { staff: { external: true }, few: { members: [ana] }, nobody: {} }
users: { ana: { external: true } }
permissionSets: { Set: { ${policies} } }
rules: { unused-group: off, unused-user: off, missing-management-account: off }
patterns:
  p: { principals: ${principals}, permissionSets: [Set], accounts: ${selector} }
`;

const boundary = "permissionsBoundary: { managedPolicy: PowerUserAccess }";
const condition = 'Condition: { IpAddress: { "aws:SourceIp": "203.0.113.0/24" } }';
const administrator = (more: string) => `managedPolicies: [AdministratorAccess], ${more}`;
const inline = (statements: string) =>
  `inlinePolicy: { Version: "2012-10-17", Statement: ${statements} }`;

test.each<[string, Options, readonly string[]]>([
  ["a user with a set of its own", {}, []],
  ["a group", { principals: "[user:ana, group:staff]" }, ["group-in-management-account"]],
  ["a group elsewhere", { principals: "[group:staff]", selector: "{ all: true }" }, []],
  ["a set for both", { selector: "{ names: [org, shop] }" }, ["shared-with-management-account"]],
  [
    "no administrator",
    { policies: "managedPolicies: [ReadOnlyAccess]" },
    ["nobody-administers-management"],
  ],
  [
    "an administrator within a boundary",
    { policies: `managedPolicies: [AdministratorAccess], ${boundary}` },
    ["nobody-administers-management"],
  ],
  [
    "an administrator within a boundary that allows everything",
    { policies: administrator("permissionsBoundary: { managedPolicy: AdministratorAccess }") },
    [],
  ],
  [
    "an administrator by an inline policy",
    { policies: inline('{ Effect: Allow, Action: "*:*", Resource: "*" }') },
    ["full-administrative-privileges"],
  ],
  [
    "an administrator by an inline policy, on a condition",
    { policies: inline(`{ Effect: Allow, Action: "*", Resource: "*", ${condition} }`) },
    ["nobody-administers-management"],
  ],
  [
    "an administrator to whom everything is denied",
    { policies: administrator(inline('{ Effect: Deny, Action: "*", Resource: "*" }')) },
    ["nobody-administers-management"],
  ],
  [
    "an administrator to whom everything is denied by a managed policy",
    { policies: "managedPolicies: [AdministratorAccess, AWSDenyAll]" },
    ["nobody-administers-management"],
  ],
  [
    "an administrator to whom something is denied, on a condition or elsewhere",
    {
      policies: administrator(
        inline(
          `[{ Effect: Deny, Action: "*", Resource: "*", ${condition} }, { Effect: Deny, Action: "s3:*", Resource: "*" }, { Effect: Deny, Action: "*", Resource: "arn:aws:s3:::a" }]`,
        ),
      ),
    },
    [],
  ],
  [
    "a group of the workspace without members",
    { principals: "[group:nobody]" },
    ["nobody-administers-management", "group-in-management-account"],
  ],
  [
    "a group of the workspace with a member",
    { principals: "[group:few]" },
    ["group-in-management-account"],
  ],
  [
    "a group from elsewhere, whose members are not known",
    { principals: "[group:staff]" },
    ["group-in-management-account"],
  ],
  [
    "no administrator, but no access there either",
    { policies: "managedPolicies: [ReadOnlyAccess]", selector: "{ all: true }" },
    [],
  ],
  ["an account that nobody says is the one", { instance: "{ region: eu-west-1 }" }, []],
  [
    "no administrator, as long as a name is misspelt",
    { policies: "managedPolicies: [ReadOnlyAccess]", principals: "[user:ana, user:bea]" },
    ["unknown-user"],
  ],
])("in the management account: %s", (_, options, expected) => {
  const codes = codesIn(workspace(options)).filter((code) => code !== "pattern-matches-nothing");
  expect(codes).toEqual(expected);
});

test("who is incomplete and should be external has one finding", () => {
  const text = `instance: { identitySource: active-directory }
users: { ana: { givenName: Ana }, ben: { external: true } }
groups: { staff: {}, others: { external: true } }
`;
  expect(codesIn(text)).toEqual(["incomplete-user", "owned-principal-elsewhere"]);
});

test("people of IAM Identity Center's own directory are created here", () => {
  const groups = "groups: { staff: {} }\n";
  expect(codesIn(`instance: { identitySource: identity-center }\n${groups}`)).toEqual([]);
  expect(codesIn(`instance: { region: eu-west-1 }\n${groups}`)).toEqual([]);
});

const accounts = (selector: string) => `instance: { managementAccount: "111111111111" }
accounts:
  org: { id: "111111111111" }
  shop: { id: "123456789012" }
  old: { id: "123456789013", state: SUSPENDED }
groups: { staff: { external: true } }
permissionSets: { Set: { managedPolicies: [ReadOnlyAccess] } }
patterns:
  p: { principals: [group:staff], permissionSets: [Set], accounts: ${selector} }
`;

test.each([
  ["by name", "{ names: [shop, old] }", ["inactive-account-named"]],
  ["by id", '{ ids: ["123456789012", "123456789013"] }', ["inactive-account-named"]],
  ["by a glob", '{ names: ["*o*"] }', []],
  ["in an exception", "{ all: true, except: { names: [old] } }", []],
  ["alone", "{ names: [old] }", ["pattern-matches-nothing"]],
])("an account that is not active, meant %s", (_, selector, expected) => {
  expect(codesIn(accounts(selector))).toEqual(expected);
});

const promise = (selector: string) => `assertions:
  a: { always: { principals: [group:staff], permissionSets: [Set], accounts: ${selector} } }
`;

test("an assertion that promises access to an account that is not active", () => {
  const text = accounts("{ names: [shop] }");
  expect(codesIn(text + promise("{ names: [shop, old] }"))).toEqual(["inactive-account-named"]);
  expect(codesIn(text + promise("{ names: [old] }"))).toEqual(["broken-assertion"]);
});
