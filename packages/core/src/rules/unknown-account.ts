import type { Rule } from "./rule";
import { creatingAccount } from "./support/creating";
import { reportUnknownNames } from "./support/unknown-name";

const byName = { kind: "account", section: "accounts" } as const;

/** A selector names an account that is not in the snapshot of the organization. */
export const unknownAccount: Rule = {
  code: "unknown-account",
  level: "error",
  isAdvice: false,
  check(subject, report) {
    reportUnknownNames(byName, subject, report);
    const { symbols } = subject.workspace;
    const known = symbols.definitionsOf("account-id");
    for (const { name, span } of symbols.referencesTo("account-id")) {
      if (known.has(name)) continue;
      report(span, {
        message: `no account has the id ${name}`,
        cure: "correct it, or add the account under `accounts:`",
        fixes: [creatingAccount(name)],
        // No id is suggested: ids that look alike belong to accounts that have nothing in common.
        note: "an id that is not in the snapshot reaches nothing",
      });
    }
  },
};
