import type { Rule } from "./rule";
import { countAttached, mostPolicies } from "./support/attached-policies";
import { ofEachPolicyHolder } from "./support/each-policy";

/** A permission set or role has more policies than AWS takes. */
export const tooManyPolicies: Rule = {
  code: "too-many-policies",
  level: "error",
  isAdvice: false,
  check: ofEachPolicyHolder((report, holder) => {
    const { noun, key } = holder;
    const count = countAttached(holder);
    if (count <= mostPolicies.perPermissionSet) return;
    report(key.span, {
      message: `the ${noun} "${key.value}" has ${count} managed policies, and can have ${mostPolicies.perPermissionSet}`,
      cure: `join some of them, or split the ${noun}`,
      note: "AWS managed and customer-managed policies count together; this quota cannot be raised",
    });
  }),
};
