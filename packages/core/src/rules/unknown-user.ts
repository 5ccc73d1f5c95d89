import type { Rule } from "./rule";
import { reportUnknownNames } from "./support/unknown-name";

const naming = { kind: "user", noun: "user", section: "users" } as const;

/** A name is used for a user that nothing defines. */
export const unknownUser: Rule = {
  code: "unknown-user",
  level: "error",
  summary: "A name is used for a user that nothing defines.",
  check: (subject, report) => reportUnknownNames(naming, subject, report),
};
