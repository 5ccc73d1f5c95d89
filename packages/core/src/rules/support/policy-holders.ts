import type { AccessFile } from "../../language/access-file";
import type { ExternalRole } from "../../language/external-role";
import type { PermissionSet } from "../../language/permission-set";
import type { Entry, Text } from "../../spec";
import { remember } from "../../text/remember";
import { rememberEach } from "../../text/remember-each";

/** Something that has policies, and what messages call it. */
export interface PolicyHolder {
  readonly noun: "permission set" | "role";
  readonly key: Text;
  readonly value: PermissionSet | ExternalRole;
}

/** The permission sets, and then the roles of external accounts, in the order of the workspace. */
export const policyHolders = remember(
  ({ permissionSets, externalAccounts }: AccessFile): readonly PolicyHolder[] => {
    const accounts = externalAccounts?.entries ?? [];
    const roles = accounts.flatMap(({ value }) => value.roles?.entries ?? []);
    return [...setsAmong(permissionSets?.entries ?? []), ...rolesAmong(roles)];
  },
);

const setsAmong = holdersAmong("permission set");
const rolesAmong = holdersAmong("role");

/** One object for each entry: what rules find is remembered by it. */
function holdersAmong(noun: PolicyHolder["noun"]) {
  return rememberEach(({ key, value }: Entry<PolicyHolder["value"]>): readonly PolicyHolder[] => [
    { noun, key, value },
  ]);
}
