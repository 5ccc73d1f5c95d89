import type { Rule } from "./rule";
import { setsInManagementAndOthers } from "./support/management-grants";

/**
 * A permission set is granted in the management account, where the delegated administrator may
 * change nothing, and in accounts that are the delegated administrator's.
 * Source: the user guide's page on delegated administration.
 */
export const beyondDelegatedAdministrator: Rule = {
  code: "beyond-delegated-administrator",
  level: "error",
  isAdvice: true,
  check({ resolution: { model } }, report) {
    if (model.instance.delegatedAdministrator === undefined) return;
    for (const { name, origin, pattern } of setsInManagementAndOthers(model)) {
      report(origin.span, {
        message: `"${name}" is granted in the management account, which is closed to the delegated administrator, and in others`,
        cure: "make a permission set for the management account alone",
        note: "once it is provisioned in the management account, only that account may change or assign it",
        related: [{ message: "this pattern takes it there", span: pattern.span }],
      });
    }
  },
};
