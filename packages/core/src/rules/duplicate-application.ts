import type { Rule } from "./rule";
import { type UsedApplication, usedApplications } from "./support/application-arns";

/** Two entries mean one application, or two roles are to be reached by one. */
export const duplicateApplication: Rule = {
  code: "duplicate-application",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    const seen = new Map<string, UsedApplication>();
    for (const used of usedApplications(model)) {
      const first = seen.get(used.arn.value);
      if (!first) {
        seen.set(used.arn.value, used);
        continue;
      }
      report(used.arn.span, {
        message: `${first.what} and ${used.what} have one ARN`,
        cure: "correct one of the two, or make one of both",
        note: "an application leads to one place, and whoever may open it for one may for the other",
        related: [{ message: "the first is here", span: first.arn.span }],
      });
    }
  },
};
