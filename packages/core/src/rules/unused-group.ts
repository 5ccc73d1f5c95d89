import type { Rule } from "./rule";
import { grantedNames, reportUnusedNames } from "./support/unused-name";

/** A group is defined, and nothing is granted to it. */
export const unusedGroup: Rule = {
  code: "unused-group",
  level: "information",
  isAdvice: true,
  judgesWhole: true,
  check(subject, report) {
    const wording = {
      kind: "group",
      users: "pattern, role or application",
      cure: "grant it something, or delete it",
      note: "whoever is added to it may believe that it opens a door",
      alsoUsed: grantedNames("group", subject),
    } as const;
    reportUnusedNames(wording, subject, report);
  },
};
