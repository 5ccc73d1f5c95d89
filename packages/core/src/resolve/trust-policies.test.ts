import { assumeRole } from "../testing/role-session";
import { assumeRolePolicy, hubTrustPolicy, samlTrustPolicy } from "./trust-policies";

const arn = "arn:aws:iam::999988887777:role/Auditor";
const hub = "123456789012";
const policy = assumeRolePolicy([arn]);
const trusting = (organization?: string) => ({
  arn,
  trustPolicy: hubTrustPolicy({
    partition: "aws",
    hub,
    permissionSets: ["labs.Auditor", "labs.Auditor+Operator"],
    organization,
  }),
});
const path = `arn:aws:iam::${hub}:role/aws-reserved/sso.amazonaws.com`;
const suffix = "0123456789abcdef";

test.each([
  ["of the permission set", `${path}/eu-west-1/AWSReservedSSO_labs.Auditor_${suffix}`],
  ["of the permission set in us-east-1", `${path}/AWSReservedSSO_labs.Auditor_${suffix}`],
  ["of another that leads there", `${path}/AWSReservedSSO_labs.Auditor+Operator_${suffix}`],
])("a session %s gets in", (_, session) => {
  expect(assumeRole({ arn: session, policy }, trusting())).toBe("allowed");
});

test.each([
  ["of one whose name goes on", `${path}/eu-west-1/AWSReservedSSO_labs.Auditor_x_${suffix}`],
  ["of one whose name begins earlier", `${path}/eu-west-1/AWSReservedSSO_xlabs.Auditor_${suffix}`],
  ["of one of this length", `${path}/eu-west-1/AWSReservedSSO_labs.Auditof_${suffix}`],
  [
    "of a role that only looks like it",
    `arn:aws:iam::${hub}:role/AWSReservedSSO_labs.Auditor_${suffix}`,
  ],
  [
    "of a role in another path",
    `arn:aws:iam::${hub}:role/x/aws-reserved/sso.amazonaws.com/AWSReservedSSO_labs.Auditor_${suffix}`,
  ],
  [
    "of the same permission set in another account",
    `${path.replace(hub, "210987654321")}/AWSReservedSSO_labs.Auditor_${suffix}`,
  ],
  ["of the hub's root user", `arn:aws:iam::${hub}:root`],
  ["of another account's root user", "arn:aws:iam::210987654321:root"],
])("a session %s does not get in", (_, session) => {
  expect(assumeRole({ arn: session, policy }, trusting())).toBe("denied-implicitly");
});

test("what the session's own policy does not say is not enough", () => {
  const session = `${path}/AWSReservedSSO_labs.Auditor_${suffix}`;
  const elsewhere = assumeRolePolicy([arn.replace("Auditor", "Operator")]);
  expect(assumeRole({ arn: session, policy: elsewhere }, trusting())).toBe("denied-implicitly");
});

test("where the organization is known, the session has to be of it", () => {
  const session = { arn: `${path}/AWSReservedSSO_labs.Auditor_${suffix}`, policy };
  const role = trusting("o-abcdefghij");
  expect(assumeRole({ ...session, organization: "o-abcdefghij" }, role)).toBe("allowed");
  expect(assumeRole({ ...session, organization: "o-klmnopqrst" }, role)).toBe("denied-implicitly");
  expect(assumeRole(session, role)).toBe("denied-implicitly");
});

test.each([
  ["aws", "https://signin.aws.amazon.com/saml"],
  ["aws-us-gov", "https://signin.amazonaws-us-gov.com/saml"],
  ["aws-cn", "https://signin.amazonaws.cn/saml"],
])("in %s a role takes assertions that are made for that partition", (partition, audience) => {
  const provider = `arn:${partition}:iam::999988887777:saml-provider/rolecall-Auditor`;
  expect(samlTrustPolicy(partition, provider)).toEqual({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Federated: provider },
        Action: ["sts:AssumeRoleWithSAML", "sts:TagSession"],
        Condition: { StringEquals: { "SAML:aud": audience } },
      },
    ],
  });
});
