import type { Rule } from "./rule";
import { creatingEmpty } from "./support/creating";
import { type Meant, reportUnknownNames } from "./support/unknown-name";
import { reportUnknownMeanings } from "./support/unresolved-principal";

/** A name is used for a group that nothing defines. */
export const unknownGroup: Rule = {
  code: "unknown-group",
  level: "error",
  isAdvice: false,
  check(subject, report) {
    const users = subject.workspace.symbols.definitionsOf("user");
    const meant = (name: string) => (users.has(name) ? asUser(name) : undefined);
    reportUnknownNames({ kind: "group", section: "groups", meant, creation }, subject, report);
    reportUnknownMeanings({ kind: "group", creation }, subject, report);
  },
};

const creation = creatingEmpty("group", "groups");

function asUser(name: string): Meant {
  const to = `user:${name}`;
  return { cure: `"${name}" is a user: write ${to}`, from: `group:${name}`, to };
}
