import { joinNames, nameOf, shortNameOf } from "../terraform/name";

/** The stack that holds everything which is not cut off. */
export const mainStack = "access";

/** The stack of what a delegated administrator may not do. */
export const managementStack = "management";

/**
 * With what stands before it, and before that up to 20 characters of a prefix, the name of a stack
 * has to fit into the 90 characters of a workspace in HCP Terraform.
 */
const longestPart = 58;

/**
 * The stack of the assignments in a unit's own accounts: `access-unit-Workloads--Prod`.
 *
 * @param unit the path of the unit; absent for accounts directly under the root
 */
export function unitStack(unit: string | undefined): string {
  if (unit === undefined) return `${mainStack}-root`;
  const path = joinNames(...unit.split("/").map(nameOf));
  return `${mainStack}-unit-${shortNameOf(path, longestPart)}`;
}

/** The stack of an account outside the organization: `external-acme-labs`. */
export function externalStack(account: string): string {
  return `external-${shortNameOf(nameOf(account), longestPart)}`;
}

/** The stack of a permission set and its assignments: `access-set-ReadOnly`. */
export function permissionSetStack(name: string): string {
  return `${mainStack}-set-${shortNameOf(nameOf(name), longestPart)}`;
}
