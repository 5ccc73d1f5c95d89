import type { Rule } from "./rule";
import { ofEachInlinePolicy } from "./support/each-policy";
import { repetitions } from "./support/repetitions";

/** Two statements of a policy have one Sid. */
export const duplicateSid: Rule = {
  code: "duplicate-sid",
  level: "error",
  isAdvice: false,
  check: ofEachInlinePolicy((report, { statements }) => {
    // An empty Sid counts as none.
    const sids = statements.flatMap(({ Sid }) => (Sid && Sid.value !== "" ? [Sid] : []));
    for (const { first, again } of repetitions(sids, ({ value }) => value)) {
      report(again.span, {
        message: `two statements of this policy have the Sid "${again.value}"`,
        cure: "rename or delete one of the two",
        note: "IAM takes a Sid once in a policy, and a statement without one too",
        related: [{ message: "the first is here", span: first.span }],
      });
    }
  }),
};
