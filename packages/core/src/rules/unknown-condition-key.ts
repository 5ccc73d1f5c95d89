import { conditionKeysDay, isConditionKey, nearestConditionKey } from "../aws/condition-keys";
import { type Fix, leavingBlank, replacingBy } from "../diagnostics/fix";
import type { Text } from "../spec";
import { remember } from "../text/remember";
import type { Rule } from "./rule";
import { type InlinePolicy, inlinePoliciesOf } from "./support/inline-policies";
import { meantOr, suggestions } from "./support/suggestions";

/** A condition of a policy has a key that no request to AWS has. */
export const unknownConditionKey: Rule = {
  code: "unknown-condition-key",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    const nearest = suggestions(nearestConditionKey);
    for (const { value, span } of inlinePoliciesOf(model).flatMap((one) => unknownIn(one))) {
      report(span, {
        message: `there is no condition key "${value}"`,
        cure: meantOr(nearest(value), "write one that requests have, such as aws:SourceIp"),
        fixes: replacingBy(span, value, nearest(value)).map(withTagToFillIn),
        note: `IAM takes it all the same, and no request has it; the list is that of ${conditionKeysDay}`,
      });
    }
  },
};

const unknownIn = remember(({ statements }: InlinePolicy): readonly Text[] => {
  const tested = statements.flatMap(({ Condition }) => Condition?.entries ?? []);
  const keys = tested.flatMap(({ value }) => value.entries.map(({ key }) => key));
  return keys.filter(({ value }) => !isConditionKey(value));
});

/** In the list of AWS, `<tag-key>` stands for the key of any tag. */
function withTagToFillIn(way: Fix): Fix {
  return way.title.includes("<") ? leavingBlank(way) : way;
}
