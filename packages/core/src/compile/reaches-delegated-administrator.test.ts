import { check } from "../testing/check";

interface Options {
  readonly selector?: string;
  readonly set?: string;
  readonly instance?: string;
}

const workspace = ({
  selector = "{ all: true }",
  set = "{ managedPolicies: [AdministratorAccess] }",
  instance = '{ managementAccount: "111111111111", delegatedAdministrator: "222222222222" }',
}: Options) => `instance: ${instance}
rules: { nobody-administers-management: off }
accounts:
  org: { id: "111111111111" }
  identity: { id: "222222222222", unit: Security, tags: { kind: core } }
  payments: { id: "333333333333" }
users: { ana: { external: true } }
permissionSets: { Set: ${set} }
patterns:
  p: { principals: [user:ana], permissionSets: [Set], accounts: ${selector} }
`;

const countIn = (options: Options) =>
  check(workspace(options)).diagnostics.filter(
    ({ code }) => code === "reaches-delegated-administrator",
  ).length;

const inline = (statement: string) =>
  `{ inlinePolicy: { Version: "2012-10-17", Statement: ${statement} } }`;

test.each<Options>([
  {},
  { selector: "{ unit: Security }" },
  { selector: "{ tags: { kind: core } }" },
  { selector: '{ names: "ident*" }' },
  { set: "{ managedPolicies: [PowerUserAccess] }" },
  { set: inline('{ Effect: Allow, Action: "*", Resource: "*" }') },
  { set: inline('{ Effect: Allow, Action: "sso:*", Resource: "*" }') },
  { set: inline('{ Effect: Allow, Action: "iam:*", Resource: "*" }') },
])("the account that administers all access is reached without being named: %j", (options) => {
  expect(countIn(options)).toBe(1);
});

test.each<Options>([
  { selector: "{ names: identity }" },
  { selector: '{ ids: ["222222222222"] }' },
  { selector: "{ names: payments }" },
  { selector: "{ all: true, except: { names: identity } }" },
  { set: "{ managedPolicies: [ReadOnlyAccess] }" },
  { set: inline('{ Effect: Allow, Action: "s3:*", Resource: "*" }') },
  { set: inline('{ Effect: Allow, Action: "lambda:*", Resource: "*" }') },
  {
    set: "{ managedPolicies: [PowerUserAccess], permissionsBoundary: { managedPolicy: ReadOnlyAccess } }",
  },
  { instance: '{ managementAccount: "111111111111" }' },
])("nothing is found: %j", (options) => {
  expect(countIn(options)).toBe(0);
});
