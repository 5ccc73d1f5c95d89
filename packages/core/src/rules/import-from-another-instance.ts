import type { Rule } from "./rule";
import { otherInstance } from "./support/other-instance";

/** A permission set to be imported belongs to another instance, or to another partition. */
export const importFromAnotherInstance: Rule = {
  code: "import-from-another-instance",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    for (const { key, value } of model.permissionSets?.entries ?? []) {
      const { importFrom } = value;
      if (!importFrom) continue;
      const other = otherInstance(model.instance, importFrom.value);
      if (other === undefined) continue;
      report(importFrom.span, {
        message: `the permission set to be imported as "${key.value}" is of ${other}`,
        cure: "copy the ARN from the console of this instance",
        note: "a permission set cannot be taken from one instance to another",
      });
    }
  },
};
