import { partitionOf } from "../resolve/partition";
import type { Text } from "../spec";
import type { Rule } from "./rule";
import { policyHolders } from "./support/policy-holders";

/** A managed policy is given by the ARN of another partition than the instance's. */
export const partitionMismatch: Rule = {
  code: "partition-mismatch",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    const partition = partitionOf(model.instance);
    for (const { value } of policyHolders(model)) {
      const boundary = value.permissionsBoundary?.managedPolicy;
      for (const policy of [...(value.managedPolicies?.items ?? []), boundary]) {
        const given = policy && partitionIn(policy);
        if (!policy || given === undefined || given === partition) continue;
        report(policy.span, {
          message: `this policy is of the partition ${given}, the instance of ${partition}`,
          cure: `write ${policy.value.replace(/^.*?:policy\//, "")}`,
          note: "a name alone means the policy of the instance's own partition",
        });
      }
    }
  },
};

function partitionIn({ value }: Text): string | undefined {
  return /^arn:([^:]+):/.exec(value)?.[1];
}
