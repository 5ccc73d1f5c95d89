import { deleting, safely } from "../diagnostics/fix";
import type { Repetition } from "../spec";
import { isSamePlace } from "../text/span";
import type { Rule } from "./rule";
import { attachedPolicies } from "./support/attached-policies";
import { policyHolders } from "./support/policy-holders";

/** The same thing stands twice in one list. */
export const repeatedItem: Rule = {
  code: "repeated-item",
  level: "information",
  isAdvice: true,
  check({ workspace: { model, repetitions }, isBroken }, report) {
    if (repetitions.length === 0) return;
    // Attached policies have a rule that knows all their spellings.
    const policies = policyHolders(model).flatMap(attachedPolicies);
    const isPolicy = ({ span }: Repetition) =>
      policies.some((policy) => isSamePlace(policy.span, span));
    for (const repetition of repetitions) {
      const { text, span, first } = repetition;
      if (isBroken(span) || isPolicy(repetition)) continue;
      report(span, {
        message: `${text === undefined ? "the same" : `"${text}"`} is in this list already`,
        cure: "delete one of the two",
        fixes: [safely(deleting(span, text === undefined ? "this item" : `the repeated ${text}`))],
        note: "to say it twice changes nothing, and one of the two may be a slip",
        related: [{ message: "it is listed first here", span: first }],
      });
    }
  },
};
