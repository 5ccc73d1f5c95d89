import { modelOf } from "../testing";
import { plan } from "./plan";
import { undeployable, UndeployableModelError } from "./undeployable";

const external = modelOf(`
accounts: { hub: { id: "100000000001" } }
groups: { auditors: {} }
externalAccounts:
  labs:
    id: "999900000001"
    hub: hub
    roles: { Auditor: { principals: [group:auditors], managedPolicies: [SecurityAudit] } }
`);

test("accounts outside the organization are refused where they are written", () => {
  expect(undeployable(external)).toMatchObject([
    {
      code: "not-deployable",
      severity: "error",
      message: 'the external account "labs" cannot be turned into Terraform yet',
      span: external.externalAccounts[0]?.origin.span,
    },
  ]);
});

test("a plan of half a workspace is never made", () => {
  expect(() => plan(external)).toThrow(UndeployableModelError);
  expect(() => plan(external)).toThrow(/"labs"[^]*test\.access\.yaml/);
});

/** A workspace with as many exempt roles, with names of the longest kind. */
function exempting(count: number) {
  const names = Array.from({ length: count }, (_, index) => `R${index}`.padEnd(64, "x"));
  return modelOf(
    `guardrails: { protectSsoResources: true, attachTo: [r-ab12], exemptRoles: [${names.join()}] }`,
  );
}

test("guardrails are refused when they are longer than AWS takes", () => {
  expect(undeployable(exempting(20))).toEqual([]);
  expect(undeployable(exempting(25))).toMatchObject([
    {
      message: expect.stringMatching(
        /^with 25 exempt roles the service control policy is 5\d{3} characters long, and AWS takes 5120$/,
      ),
    },
  ]);
});
