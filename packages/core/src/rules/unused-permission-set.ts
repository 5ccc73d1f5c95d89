import type { Rule } from "./rule";
import { reportUnusedNames } from "./support/unused-name";

/** A permission set is defined, and no pattern grants it. */
export const unusedPermissionSet: Rule = {
  code: "unused-permission-set",
  level: "information",
  isAdvice: true,
  judgesWhole: true,
  check(subject, report) {
    const wording = {
      kind: "permission-set",
      users: "pattern",
      cure: "grant it, or delete it",
      note: "it is created in IAM Identity Center, and becomes a role in no account",
    } as const;
    reportUnusedNames(wording, subject, report);
  },
};
