import { managedPolicies, managedPoliciesDay, nearestManagedPolicy } from "../aws/managed-policies";
import { partitionOf } from "../resolve/partition";
import type { Rule } from "./rule";
import { managedPoliciesOf } from "./support/managed-policies";
import { meantOr, suggestions } from "./support/suggestions";

/** A managed policy is named that AWS does not have, or has under another path. */
export const unknownManagedPolicy: Rule = {
  code: "unknown-managed-policy",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    if (partitionOf(model.instance) !== "aws") return;
    const nearest = suggestions(nearestManagedPolicy);
    for (const { value, span } of managedPoliciesOf(model)) {
      const policy = value.replace("arn:aws:iam::aws:policy/", "");
      // The ARN of another partition is a mismatch already.
      if (policy.startsWith("arn:") || managedPolicies().has(policy)) continue;
      report(span, {
        message: `AWS has no managed policy "${policy}"`,
        cure: meantOr(nearest(policy), "correct the name, or give it as a customer managed policy"),
        note: `the list is that of ${managedPoliciesDay}; what does not exist cannot be deployed`,
      });
    }
  },
};
