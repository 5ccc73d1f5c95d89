import { renderText } from "../terraform/escape";
import { modelOf } from "../testing";
import { plan } from "./plan";

const id = "906703d1ab-01234567-89ab-cdef-0123-456789abcdef";
const arn = "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef";

const things = `
users:
  ana: { importFrom: ${id}, givenName: Ana, familyName: Ruiz, email: ana@acme.example }
  bo: { givenName: Bo, familyName: Lind, email: bo@acme.example }
groups: { "risk & co": { importFrom: "${id.replace("012345", "fedcba")}" }, auditors: {} }
permissionSets:
  Look: { importFrom: "${arn}", managedPolicies: [ReadOnlyAccess] }
  Operate: { managedPolicies: [PowerUserAccess] }
`;

const importsOf = (instance: string) =>
  plan(modelOf(`instance: { ${instance} }${things}`)).imports.map(
    (one) => `${one.to} ${one.id.map(renderText).join("")}`,
  );

test("what exists already is imported by its id, and nothing else is", () => {
  const instance = "arn:aws:sso:::instance/ssoins-0123456789abcdef";
  expect(importsOf(`arn: "${instance}", identityStoreId: d-0123456789`)).toEqual([
    `aws_identitystore_user.ana d-0123456789/${id}`,
    `aws_identitystore_group.risk-co-5bfa2db08c0315c6 d-0123456789/${id.replace("012345", "fedcba")}`,
    `aws_ssoadmin_permission_set.Look ${arn},${instance}`,
  ]);
});

test("an instance that is looked up is named by an expression", () => {
  expect(importsOf("region: eu-west-1")).toEqual([
    `aws_identitystore_user.ana \${local.identity_store_id}/${id}`,
    `aws_identitystore_group.risk-co-5bfa2db08c0315c6 \${local.identity_store_id}/${id.replace("012345", "fedcba")}`,
    `aws_ssoadmin_permission_set.Look ${arn},\${local.instance_arn}`,
  ]);
});
