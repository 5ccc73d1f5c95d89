import type { Rule } from "./rule";
import { setsInManagementAndOthers } from "./support/management-grants";

/**
 * A permission set is used in the management account and elsewhere.
 * Source: the user guide's page on delegated administration: a delegated administrator cannot
 * change what is provisioned in the management account, so that account should have its own.
 */
export const sharedWithManagementAccount: Rule = {
  code: "shared-with-management-account",
  level: "warning",
  isAdvice: true,
  check({ resolution: { model } }, report) {
    // With a delegated administrator it is not only unwise, and another rule says so.
    if (model.instance.delegatedAdministrator !== undefined) return;
    for (const { name, origin, pattern } of setsInManagementAndOthers(model)) {
      report(origin.span, {
        message: `the permission set "${name}" is granted in the management account and in others`,
        cure: "make a permission set for the management account alone",
        note: "a delegated administrator can change no permission set that is used there",
        related: [{ message: "this pattern takes it there", span: pattern.span }],
      });
    }
  },
};
