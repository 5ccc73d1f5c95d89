import type { AccessFile } from "../language/access-file";
import type { Rule } from "./rule";
import { isExact } from "./support/exact-selector";
import { placeOfSelector } from "./support/selector-place";

/** A selector may reach the management account, because nobody has said which one it is. */
export const missingManagementAccount: Rule = {
  code: "missing-management-account",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model }, isBroken }, report) {
    if (isSaid(model)) return;
    for (const { value } of model.patterns?.entries ?? []) {
      const selector = value.accounts;
      if (!selector || isExact(selector)) continue;
      const place = placeOfSelector(value);
      if (!place || isBroken(place)) continue;
      report(selector.span, {
        message:
          "this selector may reach the management account, because nothing says which one it is",
        cure: 'write its id: instance: { managementAccount: "…" }',
        note: "whoever administers the management account administers the organization",
      });
    }
  },
};

/** Whether the account was given, if only in a form that could not be read. */
function isSaid({ given, instance }: AccessFile): boolean {
  return instance ? instance.given.has("managementAccount") : given.has("instance");
}
