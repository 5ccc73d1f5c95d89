import type { Rule } from "./rule";
import { grantedNames, reportUnusedNames } from "./support/unused-name";

/** A user is defined, is in no group that is owned here and is granted nothing. */
export const unusedUser: Rule = {
  code: "unused-user",
  level: "information",
  isAdvice: true,
  judgesWhole: true,
  check(subject, report) {
    const wording = {
      kind: "user",
      users: "group, pattern, role or application",
      cure: "make the user a member of a group, or delete it",
      note: "a user who has left is easily forgotten where nothing uses the name",
      alsoUsed: grantedNames("user", subject),
    } as const;
    reportUnusedNames(wording, subject, report);
  },
};
