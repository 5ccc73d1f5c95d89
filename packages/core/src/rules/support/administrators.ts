import type { AccessFile } from "../../language/access-file";
import type { PermissionSet } from "../../language/permission-set";
import type { PolicyStatement } from "../../language/policy-statement";
import { parseManagedPolicy } from "./managed-policies";
import {
  allActionsIn,
  everythingAllowed,
  isOnEverything,
  isUnconditional,
} from "./statement-reach";

/**
 * The names of the permission sets that allow everything. Customer-managed policies are not seen;
 * one that is the boundary is taken for a limit.
 */
export function administrativeSets({ permissionSets }: AccessFile): ReadonlySet<string> {
  const entries = permissionSets?.entries ?? [];
  return new Set(
    entries.filter(({ value }) => isAdministrative(value)).map(({ key }) => key.value),
  );
}

function isAdministrative(permissionSet: PermissionSet): boolean {
  const { managedPolicies, inlinePolicy } = permissionSet;
  const statements = inlinePolicy?.Statement?.items ?? [];
  const names = managedPolicies?.items.map(({ value }) => parseManagedPolicy(value).name) ?? [];
  const allows = names.includes(everything) || statements.some(everythingAllowed);
  const denies = names.includes("AWSDenyAll") || statements.some(deniesEverything);
  return allows && !denies && !isLimited(permissionSet);
}

const everything = "AdministratorAccess";

/** A boundary takes away again what it does not allow. */
function isLimited({ permissionsBoundary, given }: PermissionSet): boolean {
  const managed = permissionsBoundary?.managedPolicy;
  const isOpen = managed && parseManagedPolicy(managed.value).name === everything;
  return given.has("permissionsBoundary") && !isOpen;
}

function deniesEverything(statement: PolicyStatement): boolean {
  const denies = statement.Effect?.value === "Deny" && isUnconditional(statement);
  return denies && isOnEverything(statement) && allActionsIn(statement) !== undefined;
}
