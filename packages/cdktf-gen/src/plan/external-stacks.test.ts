import { modelOf } from "../testing";
import { type Plan, planStacks } from "./plan";

const model = modelOf(`
instance: { region: eu-west-1, arn: arn:aws:sso:::instance/ssoins-0123456789abcdef }
organization: { id: o-abcdefghij }
tags: { owner: platform }
accounts: { hub: { id: "100000000001" } }
groups: { auditors: {}, operators: {} }
externalAccounts:
  labs:
    id: "999900000001"
    hub: hub
    deployWith: { profile: labs, roleArn: "arn:aws:iam::999900000001:role/Deployment" }
    tags: { partner: labs }
    roles:
      Auditor:
        description: Looks
        principals: [group:auditors, group:operators]
        managedPolicies: [SecurityAudit]
        sessionDuration: 1h
      Operator:
        principals: [group:operators]
        customerManagedPolicies: [{ name: operate, path: /team/ }]
        inlinePolicy: { Version: "2012-10-17", Statement: { Effect: Deny, Action: "*", Resource: "*" } }
        permissionsBoundary: { customerManagedPolicy: { name: limit } }
        tags: { tier: high }
`);
const plans = planStacks(model);
const [main, external] = plans;

const argsOf = (plan: Plan | undefined, address: string) =>
  plan?.resources.find(({ type, name }) => `${type}.${name}` === address)?.args;

const addressesOf = (plan: Plan | undefined) =>
  plan?.resources.map(({ type, name }) => `${type}.${name}`);

test("an external account is a stack that works in this account alone", () => {
  expect(plans.map(({ part }) => part.name)).toEqual(["access", "external-labs"]);
  expect(external?.provider).toMatchObject({
    region: "eu-west-1",
    profile: "labs",
    assumeRole: [{ roleArn: "arn:aws:iam::999900000001:role/Deployment" }],
    allowedAccountIds: ["999900000001"],
  });
  expect(external?.lookups).toEqual({
    instance: { arn: false, identityStoreId: false },
    groups: [],
    users: [],
  });
});

test("it makes the roles and what they allow, and nothing of the organization", () => {
  expect(addressesOf(external)).toEqual([
    "aws_iam_role.Auditor",
    "aws_iam_role.Operator",
    "aws_iam_role_policy.Operator",
    "aws_iam_role_policy_attachment.Auditor--aws--SecurityAudit",
    expect.stringMatching(
      /^aws_iam_role_policy_attachment\.Operator--own--team-operate-[0-9a-f]{16}$/,
    ),
  ]);
});

test("a role has the account's own boundary, its tags, and says where it is written", () => {
  expect(argsOf(external, "aws_iam_role.Operator")).toMatchObject({
    name: "Operator",
    description: "test.access.yaml: externalAccounts.labs.roles.Operator",
    maxSessionDuration: undefined,
    permissionsBoundary: "arn:aws:iam::999900000001:policy/limit",
    tags: { owner: "platform", partner: "labs", tier: "high" },
  });
  expect(argsOf(external, "aws_iam_role.Auditor")).toMatchObject({
    description: "Looks (test.access.yaml: externalAccounts.labs.roles.Auditor)",
    maxSessionDuration: 3600,
    permissionsBoundary: undefined,
  });
});

test("the organization gets a permission set for each choice of roles, and its assignments", () => {
  expect(addressesOf(main)).toEqual([
    "aws_identitystore_group.auditors",
    "aws_identitystore_group.operators",
    expect.stringMatching(/^aws_ssoadmin_permission_set\.labs-Auditor-[0-9a-f]{16}$/),
    expect.stringMatching(/^aws_ssoadmin_permission_set\.labs-Auditor-Operator-[0-9a-f]{16}$/),
    expect.stringMatching(/^aws_ssoadmin_permission_set_inline_policy\.labs-Auditor-[0-9a-f]/),
    expect.stringMatching(/^aws_ssoadmin_permission_set_inline_policy\.labs-Auditor-Operator/),
    expect.stringMatching(
      /^aws_ssoadmin_account_assignment\.labs-Auditor-[0-9a-f]{16}--100000000001--group-auditors$/,
    ),
    expect.stringMatching(
      /^aws_ssoadmin_account_assignment\.labs-Auditor-Operator-[0-9a-f]{16}--100000000001--group-operators$/,
    ),
  ]);
});

const metadata = `<EntityDescriptor><IDPSSODescriptor>\${x}${"k".repeat(1000)}</IDPSSODescriptor></EntityDescriptor>`;
const arn = "arn:aws:sso::111111111111:application/ssoins-0123456789abcdef/apl-0123456789abcdef";

const saml = (role: string, more = "") =>
  planStacks(
    modelOf(
      `groups: { auditors: {} }
externalAccounts:
  labs:
    id: "999900000001"
    strategy: saml
    roles:
      Auditor: { managedPolicies: [SecurityAudit], principals: [group:auditors], sessionDuration: 2h${role} }
${more}`,
      { "saml/auditor.xml": metadata },
    ),
  );

test("with SAML the account trusts the application, and people are let into that", () => {
  const [own, outside] = saml(`, metadata: saml/auditor.xml, application: "${arn}"`);
  expect(addressesOf(outside)).toEqual([
    "aws_iam_saml_provider.Auditor",
    "aws_iam_role.Auditor",
    "aws_iam_role_policy_attachment.Auditor--aws--SecurityAudit",
  ]);
  expect(argsOf(outside, "aws_iam_saml_provider.Auditor")).toMatchObject({
    name: "rolecall-Auditor",
    samlMetadataDocument: metadata,
  });
  expect(outside?.resources[1]?.dependsOn).toEqual(["aws_iam_saml_provider.Auditor"]);
  expect(argsOf(outside, "aws_iam_role.Auditor")?.["maxSessionDuration"]).toBe(7200);
  expect(addressesOf(own)).toEqual([
    "aws_identitystore_group.auditors",
    "aws_ssoadmin_application_assignment.labs--Auditor--group-auditors",
  ]);
});

test("nobody is let in, and nothing is trusted, before there is an application", () => {
  const [own, outside] = saml("");
  expect(addressesOf(outside)).toEqual([]);
  expect(addressesOf(own)).toEqual(["aws_identitystore_group.auditors"]);
});

test("an application and a role of one name are two things", () => {
  const other = arn.replace("apl-0123", "apl-4567");
  const [own] = saml(
    `, metadata: saml/auditor.xml, application: "${arn}"`,
    `applications: { "labs--Auditor": { arn: "${other}", principals: [group:auditors] } }`,
  );
  const assigned = addressesOf(own)?.filter((address) => address.includes("application"));
  expect(new Set(assigned).size).toBe(2);
});
