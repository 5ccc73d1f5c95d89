import type { AccessFile } from "../../language/access-file";
import type { ExternalRole } from "../../language/external-role";
import type { PermissionSet } from "../../language/permission-set";
import type { Entry, Text } from "../../spec";
import { remember } from "../../text/remember";

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
    return [
      ...(permissionSets?.entries ?? []).map((entry) => holderIn(entry, "permission set")),
      ...roles.map((entry) => holderIn(entry, "role")),
    ];
  },
);

/** One object for each entry: what rules find is remembered by it. */
const holderIn = remember(
  ({ key, value }: Entry<PolicyHolder["value"]>, noun: PolicyHolder["noun"]): PolicyHolder => ({
    noun,
    key,
    value,
  }),
);
