import type { Rule } from "./rule";
import { reportUnknownNames } from "./support/unknown-name";

const byName = { kind: "account", noun: "account", section: "accounts" } as const;

/** A selector names an account that is not in the snapshot of the organization. */
export const unknownAccount: Rule = {
  code: "unknown-account",
  level: "error",
  summary: "A selector names an account, by name or id, that nothing defines.",
  check(subject, report) {
    reportUnknownNames(byName, subject, report);
    const { symbols } = subject.workspace;
    for (const { name, span } of symbols.referencesTo("account-id")) {
      if (symbols.definitionsOf("account-id").has(name)) continue;
      report(span, {
        message: `no account has the id ${name}`,
        cure: "add it under `accounts:`, or select accounts by unit, tag or name",
        note: "an id that is not in the snapshot reaches nothing",
      });
    }
  },
};
