import type { Rule } from "./rule";
import { usedApplications } from "./support/application-arns";
import { otherInstance } from "./support/other-instance";

/** An application belongs to another instance of IAM Identity Center, or to another partition. */
export const applicationOfAnotherInstance: Rule = {
  code: "application-of-another-instance",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    for (const { arn, what } of usedApplications(model)) {
      const other = otherInstance(model.instance, arn.value);
      if (other === undefined) continue;
      report(arn.span, {
        message: `${what} is of ${other}`,
        cure: "copy the ARN from the console of this instance",
        note: "the people and groups of one instance mean nobody in another",
      });
    }
  },
};
