import { check } from "../testing/check";

const codesIn = (text: string) => check(text).diagnostics.map(({ code }) => code);

const accounts = `accounts:
  org: { id: "111111111111" }
  identity: { id: "222222222222" }
  shop: { id: "123456789012" }
`;

const access = (selector: string) => `users: { ana: { external: true } }
permissionSets: { Admin: { managedPolicies: [AdministratorAccess] } }
patterns:
  p: { principals: [user:ana], permissionSets: [Admin], accounts: ${selector} }
`;

const instance = (delegatedAdministrator: string) =>
  `instance: { managementAccount: "111111111111", delegatedAdministrator: "${delegatedAdministrator}" }\n`;

test.each([
  ["{ all: true }", ["reaches-delegated-administrator"]],
  ["{ management: only }", []],
  ["{ names: [org, identity, shop] }", ["beyond-delegated-administrator"]],
])("a permission set that is granted in %s", (selector, expected) => {
  expect(codesIn(instance("222222222222") + accounts + access(selector))).toEqual(expected);
});

test("the pattern that takes a permission set to the management account is shown", () => {
  const text = instance("222222222222") + accounts + access("{ all: true, management: include }");
  const [found] = check(text).diagnostics;
  expect(found?.related).toMatchObject([{ span: { start: text.indexOf("  p:") + 2 } }]);
});

test.each([
  ["a workspace without accounts", instance("222222222222"), []],
  [
    "an account that is missing",
    instance("222222222223") + accounts,
    ["unknown-delegated-administrator"],
  ],
  [
    "an account whose id cannot be read",
    `${instance("222222222223")}accounts: { identity: { id: "22222222222" } }\n`,
    ["invalid-account-id"],
  ],
  [
    "the management account",
    instance("111111111111") + accounts,
    ["management-account-as-delegated-administrator"],
  ],
  [
    "an account that is closed",
    `${instance("222222222222")}accounts: { identity: { id: "222222222222", state: CLOSED } }\n`,
    ["inactive-delegated-administrator"],
  ],
])("the delegated administrator is %s", (_, text, expected) => {
  expect(codesIn(text)).toEqual(expected);
});
