import type { Rule } from "./rule";
import { inlinePoliciesOf } from "./support/inline-policies";
import { largestPolicy, sizeOf } from "./support/policy-size";

/** An inline policy is longer than IAM Identity Center takes. */
export const policyTooLarge: Rule = {
  code: "policy-too-large",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    for (const { owner, policy } of inlinePoliciesOf(model)) {
      const size = sizeOf(policy.json);
      const isDense = size.withoutSpace > largestPolicy.withoutSpace;
      if (!isDense && size.all <= largestPolicy.all) continue;
      const has = isDense
        ? `${inDigits(size.withoutSpace)} bytes without white space`
        : inBytes(size.all);
      const limit = isDense ? largestPolicy.withoutSpace : largestPolicy.all;
      report(owner.span, {
        message: `the inline policy of "${owner.value}" has ${has}, and can have ${inDigits(limit)}`,
        cure: "shorten it, or move a part of it to a customer-managed policy",
        note: "it is counted as it is sent, as JSON without indentation",
      });
    }
  },
};

function inBytes(count: number): string {
  return `${inDigits(count)} bytes`;
}

function inDigits(count: number): string {
  return count.toLocaleString("en-US");
}
