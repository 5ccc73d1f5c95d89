import { deleting } from "../diagnostics/fix";
import type { Rule } from "./rule";
import { attachedPolicies } from "./support/attached-policies";
import { ofEachPolicyHolder } from "./support/each-policy";
import { repetitions } from "./support/repetitions";

/** A permission set or role names one policy twice. */
export const duplicatePolicy: Rule = {
  code: "duplicate-policy",
  level: "warning",
  isAdvice: true,
  check: ofEachPolicyHolder((report, holder) => {
    const repeated = repetitions(attachedPolicies(holder), ({ identity }) => identity);
    for (const { first, again } of repeated) {
      report(again.span, {
        message: `the policy ${again.name} is named twice`,
        cure: "delete one of the two",
        fixes: [deleting(again.span, `the repeated ${again.name}`)],
        note: "a policy is attached once, so one of the two may have been meant to be another",
        related: [{ message: "it is named first here", span: first.span }],
      });
    }
  }),
};
