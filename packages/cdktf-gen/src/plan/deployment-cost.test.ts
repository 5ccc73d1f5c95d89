import { readFileSync } from "node:fs";
import { join } from "node:path";
import { modelOf } from "../testing";
import { deploymentCosts } from "./deployment-cost";
import { efforts } from "./efforts";

/** A workspace of so many accounts, in each of which two groups and a user have one permission set. */
function workspaceOf(accounts: number, terraform = ""): string {
  const ids = Array.from({ length: accounts }, (_, index) => String(100_000_000_000 + index));
  return `
instance: { arn: arn:aws:sso:::instance/ssoins-0123456789abcdef, managementAccount: "999999999999" }
${terraform}
accounts:
${ids.map((id) => `  a${id}: { id: "${id}" }\n`).join("")}
users:
  ana: { givenName: Ana, familyName: Ruiz, email: ana@acme.example }
  guest: { external: true }
groups: { team: { members: [ana] }, idp: { external: true } }
permissionSets: { Look: { managedPolicies: [ReadOnlyAccess] } }
patterns:
  look:
    principals: [group:team, group:idp, user:guest]
    permissionSets: [Look]
    accounts: { all: true }
`;
}

const costsOf = (accounts: number, terraform?: string) =>
  deploymentCosts(modelOf(workspaceOf(accounts, terraform)));

test("every request is counted", () => {
  const [cost, ...others] = costsOf(2);
  expect(others).toEqual([]);
  // A permission set, its policy and 6 assignments; a user, a group, a member; the instance, the list
  // of groups and the guest.
  expect(cost?.resources).toBe(11);
  expect(cost?.plan.requests).toBe(2 + 1 + 6 + 3 + 1 + 1 + 2);
  expect(cost?.firstApply.requests).toBe(3 + 4 + 6 * 5 + 3 * 2 + 1 + 1 + 2);
});

test("a plan takes as long as AWS takes to answer 20 requests a second", () => {
  const [cost] = costsOf(1000);
  expect(cost?.plan.seconds).toBe((2 + 1 + 3000 + 1) / 20);
});

test("the first apply takes as long as ten at a time wait for their assignments", () => {
  const [cost] = costsOf(1000);
  expect(cost?.firstApply.seconds).toBe((3000 * 15 + 5) / 10);
});

test("each stack has its own share", () => {
  const costs = costsOf(100, "terraform: { stacks: by-unit }");
  expect(costs.map(({ stack, resources }) => [stack, resources])).toEqual([
    ["access", 5],
    ["access-root", 300],
  ]);
});

test("a workspace without anything costs nothing", () => {
  const nothing = { requests: 0, seconds: 0 };
  expect(deploymentCosts(modelOf("tags: { owner: me }"))).toEqual([
    { stack: "access", resources: 0, plan: nothing, firstApply: nothing },
  ]);
});

test.each([
  ["account assignment", "aws_ssoadmin_account_assignment"],
  ["permission set", "aws_ssoadmin_permission_set"],
  ["policy of a permission set, boundary", "aws_ssoadmin_managed_policy_attachment"],
  ["attributes, application assignment", "aws_ssoadmin_application_assignment"],
  ["user, group, member", "aws_identitystore_group_membership"],
] as const)("the guide says of each %s what is counted", (row, type) => {
  const guide = readFileSync(join(__dirname, "../../../../docs/deployment.md"), "utf8");
  const [, ...cells] = new RegExp(`^\\| ${row} *\\|(.*)\\|(.*)\\|(.*)\\|$`, "m").exec(guide) ?? [];
  const { read, make, wait } = efforts[type] ?? {};
  expect(cells.map(Number)).toEqual([read, make, wait]);
});
