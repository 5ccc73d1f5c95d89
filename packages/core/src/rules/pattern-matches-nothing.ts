import type { Rule } from "./rule";

/** A pattern grants nothing, because no account matches. */
export const patternMatchesNothing: Rule = {
  code: "pattern-matches-nothing",
  level: "warning",
  summary: "No active account matches the selector of a pattern.",
  check({ resolution }, report) {
    for (const { pattern, accounts } of resolution.reach) {
      if (accounts.length > 0) continue;
      report(pattern.key.span, {
        message: `no account matches the pattern "${pattern.key.value}", so it grants nothing`,
        cure: "widen its selector, or delete it",
        note: "suspended accounts never match, the management account only by management, name or id",
      });
    }
  },
};
