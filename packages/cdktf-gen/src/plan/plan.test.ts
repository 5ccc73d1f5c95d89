import { modelOf } from "../testing";
import { plan } from "./plan";

const model = modelOf(`
instance: { managementAccount: "100000000009" }
accounts: { dev: { id: "100000000001" }, prod: { id: "100000000002" } }
users:
  ana: { givenName: Ana, familyName: Ruiz, email: ana@acme.example }
  guest: { external: true, userName: guest@acme.example }
groups: { team: { members: [ana, guest] }, "risk & co": { external: true } }
permissionSets:
  Look:
    managedPolicies: [ReadOnlyAccess, job-function/Billing]
    customerManagedPolicies: [{ name: deny, path: /acme/ }]
    inlinePolicy: { Version: "2012-10-17", Statement: { Effect: Deny, Action: "*", Resource: "*" } }
    permissionsBoundary: { managedPolicy: PowerUserAccess }
patterns:
  look: { principals: ["group:team", "group:risk & co"], permissionSets: [Look], accounts: { all: true } }
`);
const { resources, lookups } = plan(model);
const addresses = resources.map(({ type, name }) => `${type}.${name}`);

test("every resource has an address made of names", () => {
  expect(addresses).toEqual([
    "aws_identitystore_user.ana",
    "aws_identitystore_group.team",
    "aws_identitystore_group_membership.team--ana",
    "aws_identitystore_group_membership.team--guest",
    "aws_ssoadmin_permission_set.Look",
    "aws_ssoadmin_permission_set_inline_policy.Look",
    "aws_ssoadmin_managed_policy_attachment.Look--ReadOnlyAccess",
    expect.stringMatching(/policy_attachment\.Look--job-function-Billing-[0-9a-f]{16}$/),
    expect.stringMatching(/customer_managed_policy_attachment\.Look--acme-deny-[0-9a-f]{16}$/),
    "aws_ssoadmin_permissions_boundary_attachment.Look",
    expect.stringMatching(/assignment\.Look--100000000001--group-risk-co-[0-9a-f]{16}$/),
    "aws_ssoadmin_account_assignment.Look--100000000001--group-team",
    expect.stringMatching(/assignment\.Look--100000000002--group-risk-co-[0-9a-f]{16}$/),
    "aws_ssoadmin_account_assignment.Look--100000000002--group-team",
  ]);
});

test("assignments come after everything attached to their permission set", () => {
  const attachments = addresses.filter((address) => /policy|boundary/.test(address));
  const assignments = resources.filter(({ type }) => type === "aws_ssoadmin_account_assignment");
  expect(attachments).toHaveLength(5);
  for (const { dependsOn } of assignments)
    expect(dependsOn.toSorted()).toEqual(attachments.toSorted());
});

test("every resource knows the object in the workspace that it comes from", () => {
  expect(new Set(resources.map(({ origin }) => origin.object))).toEqual(
    new Set(["users.ana", "groups.team", "permissionSets.Look", "patterns.look"]),
  );
  for (const { origin } of resources) expect(origin.span.file).toBe("test.access.yaml");
});

test("only principals from elsewhere that are used are looked up", () => {
  expect(lookups.groups).toEqual(["risk & co"]);
  expect(lookups.users).toMatchObject([{ name: "guest", userName: "guest@acme.example" }]);
});
