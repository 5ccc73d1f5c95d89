import type { Selector } from "../language/selector";
import { isGlob } from "../text/glob";
import type { Rule } from "./rule";

/** A selector may reach the management account, because nobody has said which one it is. */
export const missingManagementAccount: Rule = {
  code: "missing-management-account",
  level: "warning",
  summary: "A selector is used that cannot keep out, or find, an unnamed management account.",
  check({ workspace: { model } }, report) {
    if (model.instance?.managementAccount) return;
    for (const { value } of model.patterns?.entries ?? []) {
      const selector = value.accounts;
      if (!selector || isExact(selector)) continue;
      report(selector.span, {
        message: "this selector cannot tell the management account from the others",
        cure: 'say `managementAccount: "<its id>"` under `instance:`',
        note: "whoever administers the management account administers the organization",
      });
    }
  },
};

/** Whether the accounts are named one by one, so that none can slip in. */
function isExact({ names, ids, management }: Selector): boolean {
  if (management) return false;
  return ids !== undefined || (names?.items.every((name) => !isGlob(name.value)) ?? false);
}
