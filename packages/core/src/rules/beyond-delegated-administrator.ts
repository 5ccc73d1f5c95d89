import type { Rule } from "./rule";
import { setsInManagement } from "./support/management-grants";

/**
 * A permission set is granted in the management account, where the delegated administrator that
 * deploys it may change nothing.
 * Source: the user guide's page on delegated administration.
 */
export const beyondDelegatedAdministrator: Rule = {
  code: "beyond-delegated-administrator",
  level: "error",
  isAdvice: true,
  check({ resolution: { model } }, report) {
    if (model.instance.delegatedAdministrator === undefined) return;
    const inManagement = setsInManagement(model);
    for (const { name, origin } of model.permissionSets) {
      const pattern = inManagement.get(name);
      if (!pattern) continue;
      report(origin.span, {
        message: `"${name}" is granted in the management account, which is closed to the delegated administrator`,
        cure: "grant it in a workspace of its own, deployed from the management account",
        note: "a delegated administrator can neither assign there nor change what is assigned there",
        related: [{ message: "this pattern takes it there", span: pattern.span }],
      });
    }
  },
};
