import type { Rule } from "./rule";
import { hubsIn } from "./support/hubs";

/** People are to pass through an account that is not active. */
export const inactiveHub: Rule = {
  code: "inactive-hub",
  level: "error",
  isAdvice: false,
  check(subject, report) {
    for (const { account, span } of hubsIn(subject)) {
      if (account.isActive) continue;
      report(span, {
        message: `the account "${account.name}" is not active, so nobody can pass through it`,
        cure: "name an active account",
        note: "AWS assigns no permission set in an account that is suspended or closed",
      });
    }
  },
};
