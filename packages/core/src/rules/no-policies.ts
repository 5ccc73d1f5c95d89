import { rememberEach } from "../text/remember-each";
import type { Rule } from "./rule";
import { type PolicyHolder, policyHolders } from "./support/policy-holders";

const granting = ["managedPolicies", "customerManagedPolicies", "inlinePolicy"];

/** A permission set or role has no policy, so it grants nothing. */
export const noPolicies: Rule = {
  code: "no-policies",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model }, isBroken }, report) {
    for (const { noun, key, value } of withoutPolicy(policyHolders(model))) {
      if (isBroken(value.span)) continue;
      report(key.span, {
        message: `the ${noun} "${key.value}" has no policy, so it grants nothing`,
        cure: "add managedPolicies, customerManagedPolicies or inlinePolicy",
        note: value.permissionsBoundary
          ? "a permissions boundary limits what other policies grant, and grants nothing itself"
          : "whoever has it can sign in, and then do nothing",
      });
    }
  },
};

const withoutPolicy = rememberEach((holder: PolicyHolder): readonly PolicyHolder[] =>
  granting.some((field) => holder.value.given.has(field)) ? [] : [holder],
);
