import type { Rule } from "./rule";
import { countAttached, mostPolicies } from "./support/attached-policies";

/** A permission set has more policies than IAM Identity Center takes. */
export const tooManyPolicies: Rule = {
  code: "too-many-policies",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    for (const { key, value } of model.permissionSets?.entries ?? []) {
      const count = countAttached(value);
      if (count <= mostPolicies.perPermissionSet) continue;
      report(key.span, {
        message: `the permission set "${key.value}" has ${count} managed policies, and can have ${mostPolicies.perPermissionSet}`,
        cure: "join some of them, or split the permission set",
        note: "AWS managed and customer-managed policies count together; this quota cannot be raised",
      });
    }
  },
};
