import type { Rule } from "./rule";
import { usedApplications } from "./support/application-arns";
import { repetitions } from "./support/repetitions";

/** Two entries mean one application, or two roles are to be reached by one. */
export const duplicateApplication: Rule = {
  code: "duplicate-application",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    for (const { first, again } of repetitions(usedApplications(model), ({ arn }) => arn.value)) {
      report(again.arn.span, {
        message: `${first.what} and ${again.what} have one ARN`,
        cure: "correct one of the two, or make one of both",
        note: "an application leads to one place, and whoever may open it for one may for the other",
        related: [{ message: "the first is here", span: first.arn.span }],
      });
    }
  },
};
