// A workspace of a given number of assignments: twenty in each account, as in a large organization.
// 100,000 are 5,000 accounts and 200 permission sets, in ten slices of the organization.

const perAccount = 20;
export const groups = Array.from({ length: 10 }, (_, index) => `group-${index}`);

const slicesOf = (assignments) => Math.max(1, Math.round(assignments / 10_000));
const idOf = (index) => String(100_000_000_000 + index);

/** The names of the permission sets. */
export function setsOf(assignments) {
  return Array.from({ length: slicesOf(assignments) * perAccount }, (_, index) => `Set${index}`);
}

/** The assignments themselves: who has what where. */
export function* assignmentsOf(assignments) {
  const slices = slicesOf(assignments);
  for (let made = 0; made < assignments; made++) {
    const account = Math.floor(made / perAccount);
    const set = (account % slices) * perAccount + (made % perAccount);
    yield { set: `Set${set}`, group: groups[set % groups.length], account: idOf(account) };
  }
}

/** The YAML of the workspace. */
export function workspaceOf(assignments) {
  const slices = slicesOf(assignments);
  const accounts = Array.from({ length: Math.ceil(assignments / perAccount) }, (_, index) => index);
  const sets = setsOf(assignments);
  return [
    "rolecall: 1",
    "instance:",
    "  region: eu-west-1",
    "  arn: arn:aws:sso:::instance/ssoins-0123456789abcdef",
    "  identityStoreId: d-0123456789",
    '  managementAccount: "999999999999"',
    "accounts:",
    ...accounts.map(
      (index) =>
        `  account-${index}: { id: "${idOf(index)}", tags: { slice: "${index % slices}" } }`,
    ),
    "groups:",
    ...groups.map((group) => `  ${group}: {}`),
    "permissionSets:",
    ...sets.map((set) => `  ${set}: { managedPolicies: [ReadOnlyAccess, SecurityAudit] }`),
    "patterns:",
    ...sets.flatMap((set, index) => [
      `  grant-${index}:`,
      `    principals: ["group:${groups[index % groups.length]}"]`,
      `    permissionSets: [${set}]`,
      `    accounts: { tags: { slice: "${Math.floor(index / perAccount)}" } }`,
    ]),
    "",
  ].join("\n");
}
