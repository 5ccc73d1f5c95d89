import { creatingAccount } from "./support/creating";
import { isExact } from "./support/exact-selector";
import { hasAccount } from "./support/known-account";
import type { Rule } from "./rule";

/** The management account is said to be one that the workspace does not have. */
export const unknownManagementAccount: Rule = {
  code: "unknown-management-account",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model, symbols } }, report) {
    const id = model.instance?.managementAccount;
    if (!id || hasAccount(id.value, symbols) !== false) return;
    const selectors = model.patterns?.entries.map(({ value }) => value.accounts) ?? [];
    if (selectors.every((selector) => !selector || isExact(selector))) return;
    report(id.span, {
      message: `no account has the id ${id.value}, so none is kept out as the management account`,
      cure: "correct the id, or add the account under `accounts:`",
      fixes: [creatingAccount(id.value)],
      note: "if the real one stands under another id, `all`, units, tags and name patterns reach it",
    });
  },
};
