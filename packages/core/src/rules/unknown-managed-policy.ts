import {
  isServiceLinked,
  managedPolicies,
  managedPoliciesDay,
  nearestManagedPolicy,
} from "../aws/managed-policies";
import type { Wording } from "../diagnostics/diagnostic";
import { replacingBy } from "../diagnostics/fix";
import { partitionOf } from "../resolve/partition";
import type { Rule } from "./rule";
import { managedPoliciesOf, parseManagedPolicy } from "./support/managed-policies";
import { meantOr, suggestions } from "./support/suggestions";

/** A managed policy is named that AWS does not have, has under another path, or keeps for itself. */
export const unknownManagedPolicy: Rule = {
  code: "unknown-managed-policy",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    if (partitionOf(model.instance) !== "aws") return;
    const nearest = suggestions(nearestManagedPolicy);
    for (const { value, span } of managedPoliciesOf(model)) {
      const { partition = "aws", name } = parseManagedPolicy(value);
      // The ARN of another partition is a mismatch already.
      if (partition !== "aws") continue;
      if (isServiceLinked(name)) report(span, ofServiceLinkedRoles(name));
      if (isServiceLinked(name) || managedPolicies().has(name)) continue;
      report(span, {
        message: `AWS has no managed policy "${name}"`,
        cure: meantOr(nearest(name), "correct the name, or give it as a customer-managed policy"),
        fixes: replacingBy(span, name, nearest(name)),
        note: `the list is that of ${managedPoliciesDay}; what does not exist cannot be deployed`,
      });
    }
  },
};

function ofServiceLinkedRoles(policy: string): Wording {
  return {
    message: `only AWS itself can attach the policy "${policy}"`,
    cure: "attach another policy",
    note: "it belongs to the service-linked role of a service, and IAM refuses it elsewhere",
  };
}
