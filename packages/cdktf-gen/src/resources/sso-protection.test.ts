import {
  compile,
  createSourceFile,
  evaluateRequest,
  type JsonObject,
  type Outcome,
  type ResolvedGuardrails,
} from "@rolecall/core";
import { modelOf } from "../testing";
import { policyDocument } from "./policy-document";
import { ssoProtection } from "./sso-protection";

const account = "100000000001";
const reserved =
  "role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_Look_0123456789abcdef";
const linked = "role/aws-service-role/sso.amazonaws.com/AWSServiceRoleForSSO";
const provider = "saml-provider/AWSSSO_0123456789abcdef_DO_NOT_DELETE";

function guardrailsWith(exemptRoles: string): ResolvedGuardrails {
  const { guardrails } = modelOf(
    `guardrails: { protectSsoResources: true, attachTo: [r-ab12]${exemptRoles} }`,
  );
  if (!guardrails) throw new Error("the workspace has guardrails");
  return guardrails;
}

const plain = ssoProtection(guardrailsWith(""), "aws");
const exempting = ssoProtection(guardrailsWith(", exemptRoles: [Admin, ops/Recovery]"), "aws");

const everything = {
  name: "everything",
  document: {
    Version: "2012-10-17",
    Statement: { Effect: "Allow", Action: "*", Resource: "*" },
  },
};

interface Asked {
  readonly action: string;
  /** What stands in the ARN behind the account. */
  readonly resource: string;
}

/** What an administrator of a member account may do below a protecting unit. */
function decide(protection: JsonObject, role: string, { action, resource }: Asked) {
  const keys = {
    "aws:PrincipalAccount": account,
    "aws:PrincipalArn": `arn:aws:iam::${account}:role/${role}`,
  };
  const levels = [[everything], [everything, { name: "protection", document: protection }]];
  return evaluateRequest(
    { identity: [everything], controlLevels: levels },
    {
      action,
      resource: `arn:aws:iam::${account}:${resource}`,
      context: { keys, others: "absent" },
    },
  ).decision;
}

const cases: readonly (readonly [string, string, Outcome])[] = [
  ["iam:DeleteSAMLProvider", provider, "denied-explicitly"],
  ["iam:UpdateSAMLProvider", provider, "denied-explicitly"],
  ["iam:PutRolePolicy", reserved, "denied-explicitly"],
  ["iam:UpdateAssumeRolePolicy", reserved, "denied-explicitly"],
  ["iam:DeleteRole", reserved.replace("/eu-west-1", ""), "denied-explicitly"],
  ["iam:DeleteServiceLinkedRole", linked, "denied-explicitly"],
  ["iam:CreateRole", reserved.replace("Look", "Forged"), "denied-explicitly"],
  ["iam:GetRole", reserved, "allowed"],
  ["iam:GetSAMLProvider", provider, "allowed"],
  ["iam:CreateServiceLinkedRole", linked, "allowed"],
  ["iam:PutRolePolicy", "role/app", "allowed"],
  ["iam:DeleteRole", "role/aws-service-role/es.amazonaws.com/AWSServiceRoleForES", "allowed"],
  ["iam:DeleteSAMLProvider", "saml-provider/Okta", "allowed"],
];

test.each(cases)("%s on %s: an administrator is %s", (action, resource, expected) => {
  const asked = { action, resource };
  expect(decide(plain, "Admin", asked)).toBe(expected);
  expect(decide(exempting, "Operator", asked)).toBe(expected);
  // A role of the same name in another path is another role.
  expect(decide(exempting, "Recovery", asked)).toBe(expected);
  expect(decide(exempting, "Admin", asked)).toBe("allowed");
  expect(decide(exempting, "ops/Recovery", asked)).toBe("allowed");
});

const making = [
  "iam:CreateRole",
  "iam:UpdateAssumeRolePolicy",
  "iam:PutRolePolicy",
  "iam:DeleteRole",
] as const;

test.each(making)(
  "%s on an exempt role: only an exempt role may, or everybody is exempt",
  (action) => {
    const may = (role: string, resource: string) => decide(exempting, role, { action, resource });
    expect(may("Operator", "role/ops/Recovery")).toBe("denied-explicitly");
    expect(may("Operator", "role/Admin")).toBe("denied-explicitly");
    expect(may("Admin", "role/ops/Recovery")).toBe("allowed");
    expect(may("ops/Recovery", "role/ops/Recovery")).toBe("allowed");
    expect(may("Operator", "role/Recovery")).toBe("allowed");
    expect(may("Operator", "role/ops/Recovery2")).toBe("allowed");
  },
);

test("other partitions have ARNs of their own", () => {
  const text = policyDocument(
    ssoProtection(guardrailsWith(", exemptRoles: [Admin]"), "aws-us-gov"),
  );
  expect(text.match(/arn:aws-us-gov:iam::\*:/g)).toHaveLength(6);
  expect(text).not.toContain("arn:aws:");
});

test("it is a policy with which nothing is wrong, and short", () => {
  const text = policyDocument(exempting);
  const yaml = `permissionSets: { Look: { inlinePolicy: ${text} } }`;
  const { diagnostics } = compile([createSourceFile("test.access.yaml", yaml)]);
  expect(diagnostics.filter(({ code }) => code !== "unused-permission-set")).toEqual([]);
  expect(text.length).toBeLessThan(1500);
});
