import type { Rule } from "./rule";
import { inlinePoliciesOf } from "./support/inline-policies";
import { repetitions } from "./support/repetitions";

/** Two statements of a policy have one Sid. */
export const duplicateSid: Rule = {
  code: "duplicate-sid",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    const repeated = inlinePoliciesOf(model).flatMap(({ statements }) => {
      // An empty Sid counts as none.
      const sids = statements.flatMap(({ Sid }) => (Sid && Sid.value !== "" ? [Sid] : []));
      return repetitions(sids, ({ value }) => value);
    });
    for (const { first, again } of repeated) {
      report(again.span, {
        message: `two statements of this policy have the Sid "${again.value}"`,
        cure: "rename or delete one of the two",
        note: "IAM takes a Sid once in a policy, and a statement without one too",
        related: [{ message: "the first is here", span: first.span }],
      });
    }
  },
};
