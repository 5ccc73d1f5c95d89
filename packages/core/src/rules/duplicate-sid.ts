import type { PolicyStatement } from "../language/policy-statement";
import type { Text } from "../spec";
import type { Report, Rule } from "./rule";
import { inlinePoliciesOf } from "./support/inline-policies";

/** Two statements of a policy have one Sid. */
export const duplicateSid: Rule = {
  code: "duplicate-sid",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    for (const { statements } of inlinePoliciesOf(model)) reportRepeated(statements, report);
  },
};

/** An empty Sid counts as none. */
function reportRepeated(statements: readonly PolicyStatement[], report: Report): void {
  const seen = new Map<string, Text>();
  for (const { Sid } of statements) {
    if (!Sid || Sid.value === "") continue;
    const first = seen.get(Sid.value);
    if (!first) {
      seen.set(Sid.value, Sid);
      continue;
    }
    report(Sid.span, {
      message: `two statements of this policy have the Sid "${Sid.value}"`,
      cure: "rename or delete one of the two",
      note: "IAM takes a Sid once in a policy, and a statement without one too",
      related: [{ message: "the first is here", span: first.span }],
    });
  }
}
