import {
  isServiceLinked,
  managedPolicies,
  managedPoliciesDay,
  nearestManagedPolicy,
} from "../aws/managed-policies";
import type { Wording } from "../diagnostics/diagnostic";
import { replacingBy } from "../diagnostics/fix";
import { partitionOf } from "../resolve/partition";
import type { Text } from "../spec";
import { rememberEach } from "../text/remember-each";
import type { Located, Span } from "../text/span";
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
    for (const { name, span } of oddAmong(managedPoliciesOf(model))) {
      if (isServiceLinked(name)) report(span, ofServiceLinkedRoles(name));
      else report(span, unknown(name, span, nearest(name)));
    }
  },
};

interface OddPolicy extends Located {
  readonly name: string;
}

/** A policy that AWS does not have, or not for everybody. That of another partition is a mismatch. */
const oddAmong = rememberEach(({ value, span }: Text): readonly OddPolicy[] => {
  const { partition = "aws", name } = parseManagedPolicy(value);
  const isUsual = managedPolicies().has(name) && !isServiceLinked(name);
  return isUsual || partition !== "aws" ? [] : [{ name, span }];
});

function unknown(name: string, span: Span, near: string | undefined): Wording {
  return {
    message: `AWS has no managed policy "${name}"`,
    cure: meantOr(near, "correct the name, or give it as a customer-managed policy"),
    fixes: replacingBy(span, name, near),
    note: `the list is that of ${managedPoliciesDay}; what does not exist cannot be deployed`,
  };
}

function ofServiceLinkedRoles(policy: string): Wording {
  return {
    message: `only AWS itself can attach the policy "${policy}"`,
    cure: "attach another policy",
    note: "it belongs to the service-linked role of a service, and IAM refuses it elsewhere",
  };
}
