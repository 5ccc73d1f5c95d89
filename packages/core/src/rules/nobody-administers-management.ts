import type { ResolvedPermissionSet } from "../resolve/resolved-model";
import type { Rule } from "./rule";
import { managementGrants } from "./support/management-grants";

/**
 * People have access to the management account, but nobody can mend what is broken there. A
 * workspace that stays away from that account leaves it to others, and is not meant.
 */
export const nobodyAdministersManagement: Rule = {
  code: "nobody-administers-management",
  level: "warning",
  isAdvice: true,
  judgesWhole: true,
  check({ workspace, resolution: { model } }, report) {
    const place = workspace.model.instance?.managementAccount?.span;
    const grants = managementGrants(model);
    const [first] = grants;
    const administrative = new Set(
      model.permissionSets.filter(isAdministrative).map(({ name }) => name),
    );
    if (!place || !first) return;
    if (grants.some(({ permissionSet }) => administrative.has(permissionSet))) return;
    const [{ span }] = first.origins;
    report(place, {
      message: "people have access to the management account, but none of them administers it",
      cure: "grant a permission set with AdministratorAccess there, to break-glass users at least",
      note: "only the root user can then mend what is broken there, and whoever cannot be it is locked out",
      related: [{ message: "this pattern grants access there", span }],
    });
  },
};

/** A boundary takes away again what the policy grants. */
function isAdministrative({ managedPolicyArns, permissionsBoundary }: ResolvedPermissionSet) {
  const isWhole = managedPolicyArns.some((arn) => arn.endsWith(":policy/AdministratorAccess"));
  return isWhole && permissionsBoundary === undefined;
}
