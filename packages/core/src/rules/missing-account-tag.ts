import type { Rule } from "./rule";
import { groupByMeaning, several } from "./support/unresolved-principal";

/** A principal depends on a tag that an account has not. */
export const missingAccountTag: Rule = {
  code: "missing-account-tag",
  level: "warning",
  isAdvice: true,
  check({ resolution }, report) {
    const untagged = resolution.unresolved.filter(({ missingTag }) => missingTag !== undefined);
    for (const { span, what, accounts } of groupByMeaning(
      untagged,
      ({ missingTag = "" }) => missingTag,
    )) {
      report(span, {
        message: `${several(accounts)} ${accounts.length === 1 ? "has" : "have"} no tag "${what}"`,
        cure: "add the tag, or leave such accounts out of the selector",
        note: "without the tag it means nobody there, and grants nothing",
      });
    }
  },
};
