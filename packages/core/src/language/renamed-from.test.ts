import { compile } from "../compile/compile";
import { createSourceFile } from "../text/source-file";

function found(text: string): readonly string[] {
  const { diagnostics } = compile([createSourceFile("test.access.yaml", text)]);
  return diagnostics
    .filter(({ code }) => code === "unknown-key" || code === "invalid-value")
    .map(({ message, cure, note }) => [message, cure, note].filter(Boolean).join(" / "));
}

const others = "define the new one beside the old, and delete the old one once nobody uses it";

test.each([
  [
    "permissionSets: { Look: { renamedFrom: ReadOnly, managedPolicies: [ReadOnlyAccess] } }",
    `the permission set "Look" has no key "renamedFrom" / delete it / AWS gives no permission set another name, but makes a new one, whose role has another ARN in every account; ${others}`,
  ],
  [
    'externalAccounts: { labs: { id: "999988887777", renamedFrom: acme-labs, hub: dev, roles: {} } }',
    `the external account "labs" has no key "renamedFrom" / delete it / its name is in the names of the permission sets of its hub, which AWS would make anew; ${others}`,
  ],
  [
    'externalAccounts: { labs: { id: "999988887777", hub: dev, roles: { Audit: { renamedFrom: Auditor, principals: [group:auditors] } } } }',
    `the external role "Audit" has no key "renamedFrom" / delete it / AWS gives no role another name, but makes a new one of another ARN; ${others}`,
  ],
])("a rename that AWS does not make is refused with the reason", (text, message) => {
  expect(found(text)).toEqual([message]);
});

test.each([
  ["an id without the prefix of its directory", "01234567-89ab-cdef-0123-456789abcdef", true],
  ["an id with it", "906703d1ab-01234567-89AB-cdef-0123-456789abcdef", true],
  ["a name", "auditors", false],
  [
    "the id of the directory before a slash",
    "d-0123456789/01234567-89ab-cdef-0123-456789abcdef",
    false,
  ],
  ["an expression", "${local.id}", false],
  ["an id with a line after it", '"01234567-89ab-cdef-0123-456789abcdef\\n"', false],
])("a group is imported by its id: %s", (_, id, isTaken) => {
  const text = `groups: { auditors: { importFrom: ${id.startsWith('"') ? id : `"${id}"`} } }`;
  expect(found(text)).toHaveLength(isTaken ? 0 : 1);
});

test.each([
  ["arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef", true],
  ["arn:aws-cn:sso:::permissionSet/ins-0123456789abcdef/ps-0123456789abcdef", true],
  ["arn:aws:sso:::instance/ssoins-0123456789abcdef", false],
  ["arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef,arn", false],
])("a permission set is imported by its ARN: %s", (arn, isTaken) => {
  const text = `permissionSets: { Look: { managedPolicies: [ReadOnlyAccess], importFrom: "${arn}" } }`;
  expect(found(text)).toHaveLength(isTaken ? 0 : 1);
});
