import type { Rule } from "./rule";
import { reportUnknownNames } from "./support/unknown-name";
import { reportUnknownMeanings } from "./support/unresolved-principal";

const naming = { kind: "group", section: "groups" } as const;

/** A name is used for a group that nothing defines. */
export const unknownGroup: Rule = {
  code: "unknown-group",
  level: "error",
  isAdvice: false,
  summary: "A name is used for a group that nothing defines.",
  check(subject, report) {
    reportUnknownNames(naming, subject, report);
    reportUnknownMeanings("group", subject, report);
  },
};
