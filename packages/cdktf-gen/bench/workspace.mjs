// A workspace of a given number of assignments: ten permission sets for ten groups everywhere.

const id = (index) => String(100_000_000_000 + index);

/** The YAML of the workspace. */
export function workspaceOf(assignments) {
  const accounts = Math.max(1, Math.round(assignments / 100));
  const names = Array.from({ length: 10 }, (_, index) => index);
  return [
    "rolecall: 1",
    "instance:",
    "  region: eu-west-1",
    "  arn: arn:aws:sso:::instance/ssoins-0123456789abcdef",
    "  identityStoreId: d-0123456789",
    '  managementAccount: "999999999999"',
    "accounts:",
    ...Array.from({ length: accounts }, (_, index) => `  account-${index}: { id: "${id(index)}" }`),
    "groups:",
    ...names.map((index) => `  group-${index}: {}`),
    "permissionSets:",
    ...names.map((index) => `  Set${index}: { managedPolicies: [ReadOnlyAccess, SecurityAudit] }`),
    "patterns:",
    "  everything-everywhere:",
    `    principals: [${names.map((index) => `"group:group-${index}"`).join(", ")}]`,
    `    permissionSets: [${names.map((index) => `Set${index}`).join(", ")}]`,
    "    accounts: { all: true }",
    "",
  ].join("\n");
}
