import type { AccessFile } from "../../language/access-file";
import type { ExternalRole } from "../../language/external-role";
import type { PermissionSet } from "../../language/permission-set";
import type { Text } from "../../spec";

/** Something that has policies, and what messages call it. */
export interface PolicyHolder {
  readonly noun: "permission set" | "role";
  readonly key: Text;
  readonly value: PermissionSet | ExternalRole;
}

/** The permission sets, and then the roles of external accounts, in the order of the workspace. */
export function policyHolders({
  permissionSets,
  externalAccounts,
}: AccessFile): readonly PolicyHolder[] {
  const accounts = externalAccounts?.entries ?? [];
  const roles = accounts.flatMap(({ value }) => value.roles?.entries ?? []);
  return [
    ...(permissionSets?.entries ?? []).map(
      ({ key, value }) => ({ noun: "permission set", key, value }) as const,
    ),
    ...roles.map(({ key, value }) => ({ noun: "role", key, value }) as const),
  ];
}
