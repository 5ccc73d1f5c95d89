import type { Rule } from "./rule";
import { reportUnknownNames } from "./support/unknown-name";
import { reportUnknownMeanings } from "./support/unresolved-principal";

/** A name is used for a group that nothing defines. */
export const unknownGroup: Rule = {
  code: "unknown-group",
  level: "error",
  isAdvice: false,
  check(subject, report) {
    const users = subject.workspace.symbols.definitionsOf("user");
    const cure = (name: string) =>
      users.has(name) ? `"${name}" is a user: write user:${name}` : undefined;
    reportUnknownNames({ kind: "group", section: "groups", cure }, subject, report);
    reportUnknownMeanings("group", subject, report);
  },
};
