import type { Rule } from "./rule";
import { attachedPolicies } from "./support/attached-policies";
import { policyHolders } from "./support/policy-holders";
import { repetitions } from "./support/repetitions";

/** A permission set or role names one policy twice. */
export const duplicatePolicy: Rule = {
  code: "duplicate-policy",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    const repeated = policyHolders(model).flatMap((holder) =>
      repetitions(attachedPolicies(holder), ({ identity }) => identity),
    );
    for (const { first, again } of repeated) {
      report(again.span, {
        message: `the policy ${again.name} is named twice`,
        cure: "delete one of the two",
        note: "a policy is attached once, so one of the two may have been meant to be another",
        related: [{ message: "it is named first here", span: first.span }],
      });
    }
  },
};
