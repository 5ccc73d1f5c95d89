import { modelOf } from "../testing";
import { plan } from "./plan";

const model = modelOf(`
instance: { managementAccount: "100000000009" }
accessControlAttributes: { team: "\${path:enterprise.department}", grade: "\${path:title}" }
organization: { units: { Workloads: { id: ou-ab12-11111111 } } }
guardrails: { protectSsoResources: true, attachTo: [r-ab12, Workloads] }
accounts: { dev: { id: "100000000001" }, prod: { id: "100000000002" } }
users:
  ana: { givenName: Ana, familyName: Ruiz, email: ana@acme.example }
  guest: { external: true, userName: guest@acme.example }
  opener: { external: true }
  stranger: { external: true }
groups:
  team: { members: [ana, guest] }
  "risk & co": { external: true }
  openers: { external: true, displayName: Openers }
  strangers: { external: true }
permissionSets:
  Look:
    managedPolicies: [ReadOnlyAccess, job-function/Billing]
    customerManagedPolicies: [{ name: deny, path: /acme/ }]
    inlinePolicy: { Version: "2012-10-17", Statement: { Effect: Deny, Action: "*", Resource: "*" } }
    permissionsBoundary: { managedPolicy: PowerUserAccess }
patterns:
  look: { principals: ["group:team", "group:risk & co"], permissionSets: [Look], accounts: { all: true } }
applications:
  wiki:
    arn: arn:aws:sso::100000000009:application/ssoins-0123456789abcdef/apl-0123456789abcdef
    principals: [user:opener, group:openers, group:team]
`);
const { resources, lookups } = plan(model);
const addresses = resources.map(({ type, name }) => `${type}.${name}`);

test("every resource has an address made of names", () => {
  expect(addresses).toEqual([
    "aws_identitystore_user.ana",
    "aws_identitystore_group.team",
    "aws_identitystore_group_membership.team--ana",
    "aws_identitystore_group_membership.team--guest",
    "aws_ssoadmin_instance_access_control_attributes.this",
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
    "aws_ssoadmin_application_assignment.wiki--group-openers",
    "aws_ssoadmin_application_assignment.wiki--group-team",
    "aws_ssoadmin_application_assignment.wiki--user-opener",
    "aws_organizations_policy.protect-sso-resources",
    "aws_organizations_policy_attachment.protect-sso-resources--ou-ab12-11111111",
    "aws_organizations_policy_attachment.protect-sso-resources--r-ab12",
  ]);
});

test("assignments come after everything attached to their permission set", () => {
  const attachments = addresses.filter((address) =>
    /^aws_ssoadmin.*(policy|boundary)/.test(address),
  );
  const assignments = resources.filter(({ type }) => type === "aws_ssoadmin_account_assignment");
  expect(attachments).toHaveLength(5);
  for (const { dependsOn } of assignments)
    expect(dependsOn.toSorted()).toEqual(attachments.toSorted());
});

test("every resource knows the object in the workspace that it comes from", () => {
  expect(new Set(resources.map(({ origin }) => origin.object))).toEqual(
    new Set([
      "users.ana",
      "groups.team",
      "accessControlAttributes",
      "permissionSets.Look",
      "patterns.look",
      "applications.wiki",
      "guardrails",
    ]),
  );
  for (const { origin } of resources) expect(origin.span.file).toBe("test.access.yaml");
});

test("only principals from elsewhere that are used are looked up", () => {
  expect(lookups.groups).toEqual(["Openers", "risk & co"]);
  expect(lookups.users).toMatchObject([
    { name: "guest", userName: "guest@acme.example" },
    { name: "opener", userName: "opener" },
  ]);
});
