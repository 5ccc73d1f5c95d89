import { modelOf } from "../testing";
import { plan } from "./plan";
import { undeployable, UndeployableModelError } from "./undeployable";

/** A workspace in which each choice of as many roles names a group of its own. */
function chosen(roles: number) {
  const groups = Array.from({ length: 2 ** roles - 1 }, (_, index) => `g${index + 1}`);
  const namedBy = (role: number) =>
    groups.filter((_, index) => ((index + 1) >> role) % 2 === 1).map((name) => `group:${name}`);
  return modelOf(`
accounts: { hub: { id: "100000000001" } }
groups: { ${groups.map((name) => `${name}: {}`).join(", ")} }
externalAccounts:
  acme-laboratories:
    id: "999900000001"
    hub: hub
    roles:
${Array.from({ length: roles }, (_, role) => `      R${role}: { managedPolicies: [SecurityAudit], principals: [${namedBy(role).join(", ")}] }\n`).join("")}`);
}

test("roles that too many permission sets lead to are refused where they are written", () => {
  expect(undeployable(chosen(4))).toEqual([]);
  const many = chosen(5);
  const found = undeployable(many);
  const [account] = many.externalAccounts;
  expect(found.map(({ span }) => span)).toEqual(account?.roles.map(({ origin }) => origin.span));
  expect(found[0]).toMatchObject({
    code: "not-deployable",
    message: expect.stringMatching(
      /^the trust policy of "R0" is 4\d{3} characters long, and AWS takes 4096$/,
    ),
  });
});

test("a plan of half a workspace is never made", () => {
  expect(() => plan(chosen(5))).toThrow(UndeployableModelError);
  expect(() => plan(chosen(5))).toThrow(/"R0"[^]*test\.access\.yaml/);
});

/** A workspace with as many exempt roles, with names of the longest kind. */
function exempting(count: number) {
  const names = Array.from({ length: count }, (_, index) => `R${index}`.padEnd(64, "x"));
  return modelOf(
    `guardrails: { protectSsoResources: true, attachTo: [r-ab12], exemptRoles: [${names.join()}] }`,
  );
}

test("guardrails are refused when they are longer than AWS takes", () => {
  expect(undeployable(exempting(15))).toEqual([]);
  expect(undeployable(exempting(18))).toMatchObject([
    {
      message: expect.stringMatching(
        /^with 18 exempt roles the service control policy is 5\d{3} characters long, and AWS takes 5120$/,
      ),
    },
  ]);
});
