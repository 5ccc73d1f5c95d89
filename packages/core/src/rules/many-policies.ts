import type { Rule } from "./rule";
import { countAttached, mostPolicies } from "./support/attached-policies";
import { ofEachPolicyHolder } from "./support/each-policy";

/** A permission set or role has more policies than a role takes in an account as AWS hands it out. */
export const manyPolicies: Rule = {
  code: "many-policies",
  level: "warning",
  isAdvice: true,
  check: ofEachPolicyHolder((report, holder) => {
    const { noun, key } = holder;
    const count = countAttached(holder);
    if (count <= mostPolicies.perRole || count > mostPolicies.perPermissionSet) return;
    report(key.span, {
      message: `the ${noun} "${key.value}" has ${count} managed policies, and a role takes ${mostPolicies.perRole}`,
      cure: "join some of them, or have the quota raised in every account",
      note: "the quota is IAM's: managed policies per role, in each account where it is used",
    });
  }),
};
