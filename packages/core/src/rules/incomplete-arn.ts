import type { Rule } from "./rule";
import { ofEachInlinePolicy } from "./support/each-policy";
import { resourcesOf } from "./support/inline-policies";

/** arn, partition, service, Region, account and resource. */
const parts = 6;

/**
 * An ARN in a policy ends early.
 * Source: the IAM user guide, "IAM JSON policy elements: Resource", on incomplete ARNs.
 */
export const incompleteArn: Rule = {
  code: "incomplete-arn",
  level: "warning",
  isAdvice: true,
  check: ofEachInlinePolicy((report, { statements }) => {
    for (const { value, span } of statements.flatMap(resourcesOf)) {
      const missing = parts - value.split(":").length;
      if (value === "*" || missing <= 0) continue;
      const meaning = `${value.replace(/:$/, ":*")}${":*".repeat(missing)}`;
      report(span, {
        message: `"${value}" ends early, and means ${meaning}`,
        cure: `write all ${parts} parts of the ARN`,
        note: "AWS puts * in the place of each part that is missing, which may be more than is meant",
      });
    }
  }),
};
