import { conditionKeysDay, isConditionKey, nearestConditionKey } from "../aws/condition-keys";
import type { Rule } from "./rule";
import { inlinePoliciesOf } from "./support/inline-policies";
import { meantOr, suggestions } from "./support/suggestions";

/** A condition of a policy has a key that no request to AWS has. */
export const unknownConditionKey: Rule = {
  code: "unknown-condition-key",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    const nearest = suggestions(nearestConditionKey);
    const statements = inlinePoliciesOf(model).flatMap((policy) => policy.statements);
    const tested = statements.flatMap(({ Condition }) => Condition?.entries ?? []);
    for (const { key } of tested.flatMap(({ value }) => value.entries)) {
      if (isConditionKey(key.value)) continue;
      report(key.span, {
        message: `there is no condition key "${key.value}"`,
        cure: meantOr(nearest(key.value), "write one that requests have, such as aws:SourceIp"),
        note: `IAM takes it all the same, and no request has it; the list is that of ${conditionKeysDay}`,
      });
    }
  },
};
