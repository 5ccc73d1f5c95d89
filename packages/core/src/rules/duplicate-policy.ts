import type { Report, Rule } from "./rule";
import { type AttachedPolicy, attachedPolicies } from "./support/attached-policies";
import { type PolicyHolder, policyHolders } from "./support/policy-holders";

/** A permission set or role names one policy twice. */
export const duplicatePolicy: Rule = {
  code: "duplicate-policy",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    for (const holder of policyHolders(model)) reportRepeated(holder, report);
  },
};

function reportRepeated(holder: PolicyHolder, report: Report): void {
  const seen = new Map<string, AttachedPolicy>();
  for (const policy of attachedPolicies(holder)) {
    const first = seen.get(policy.identity);
    if (!first) {
      seen.set(policy.identity, policy);
      continue;
    }
    report(policy.span, {
      message: `the policy ${policy.name} is named twice`,
      cure: "delete one of the two",
      note: "a policy is attached once, so one of the two may have been meant to be another",
      related: [{ message: "it is named first here", span: first.span }],
    });
  }
}
