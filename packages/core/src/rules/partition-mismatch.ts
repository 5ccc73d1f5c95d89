import { setting } from "../diagnostics/fix";
import { partitionOf } from "../resolve/partition";
import type { Text } from "../spec";
import { rememberEach } from "../text/remember-each";
import type { Rule } from "./rule";
import { managedPoliciesOf, parseManagedPolicy } from "./support/managed-policies";

/** A managed policy is given by the ARN of another partition than the instance's. */
export const partitionMismatch: Rule = {
  code: "partition-mismatch",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    const partition = partitionOf(model.instance);
    for (const { given, name, span } of givenByArn(managedPoliciesOf(model))) {
      if (given === partition) continue;
      report(span, {
        message: `this policy is of the partition ${given}, the instance of ${partition}`,
        cure: `write ${name}`,
        fixes: [setting(span, name)],
        note: "a name alone means the policy of the instance's own partition",
      });
    }
  },
};

const givenByArn = rememberEach(({ value, span }: Text) => {
  const { partition: given, name } = parseManagedPolicy(value);
  return given === undefined ? [] : [{ given, name, span }];
});
