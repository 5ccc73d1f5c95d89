/** A workspace file, and two accounts. */
export const main = `rolecall: 1
instance: { managementAccount: "100000000009" }
accounts:
  org: { id: "100000000009" }
  prod: { id: "100000000001" }
`;

/** A permission set. */
export const sets = `permissionSets:
  Look: { managedPolicies: [SecurityAudit] }
`;

/** One line that is wrong when there is no such group. */
export function granting(name: string): string {
  return `patterns: { look: { principals: [group:${name}], permissionSets: [Look], accounts: { names: [prod] } } }\n`;
}

/** A group. */
export function group(name: string): string {
  return `groups: { ${name}: {} }\n`;
}

/** A workspace with nothing wrong in it. */
export const files = {
  "rolecall.yaml": main,
  "sets.access.yaml": sets,
  "groups.access.yaml": group("auditors"),
  "patterns.access.yaml": granting("auditors"),
};
