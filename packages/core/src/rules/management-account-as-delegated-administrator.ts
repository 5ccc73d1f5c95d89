import { deleting, possibly } from "../diagnostics/fix";
import type { Rule } from "./rule";

/**
 * The delegated administrator is the management account.
 * Source: `ConstraintViolationExceptionReason` of the organizations API model, which has one for it.
 */
export const managementAccountAsDelegatedAdministrator: Rule = {
  code: "management-account-as-delegated-administrator",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    const { delegatedAdministrator, managementAccount } = model.instance ?? {};
    if (!delegatedAdministrator || delegatedAdministrator.value !== managementAccount?.value)
      return;
    const key = model.instance?.given.get("delegatedAdministrator");
    report(delegatedAdministrator.span, {
      message: "the management account cannot be its own delegated administrator",
      cure: "write the id of the member account, or delete the key",
      fixes: key && [possibly(deleting(key, '"delegatedAdministrator"'))],
      note: "AWS registers member accounts only; without one, the management account administers",
      related: [{ message: "the management account is said here", span: managementAccount.span }],
    });
  },
};
