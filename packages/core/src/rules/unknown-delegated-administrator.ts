import type { Rule } from "./rule";
import { creatingAccount } from "./support/creating";
import { hasAccount } from "./support/known-account";

/** The delegated administrator is said to be an account that the workspace does not have. */
export const unknownDelegatedAdministrator: Rule = {
  code: "unknown-delegated-administrator",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model, symbols } }, report) {
    const id = model.instance?.delegatedAdministrator;
    // A workspace without accounts has no list that the account would be missing in.
    if (!id || symbols.definitionsOf("account").size === 0) return;
    if (hasAccount(id.value, symbols) !== false) return;
    report(id.span, {
      message: `no account has the id ${id.value} of the delegated administrator`,
      cure: "correct the id, or add the account under `accounts:`",
      fixes: [creatingAccount(id.value)],
      note: "whoever controls that account controls who gets in everywhere else",
    });
  },
};
