import type { AccessFile } from "../language/access-file";
import type { Rule } from "./rule";
import { reportUnknownNames } from "./support/unknown-name";
import { reportUnknownMeanings } from "./support/unresolved-principal";

/** A name is used for a user that nothing defines. */
export const unknownUser: Rule = {
  code: "unknown-user",
  level: "error",
  isAdvice: false,
  summary: "A name is used for a user that nothing defines.",
  check(subject, report) {
    const { model } = subject.workspace;
    const cure = (name: string) => withoutKind(name) ?? byUserName(name, model);
    reportUnknownNames({ kind: "user", section: "users", cure }, subject, report);
    reportUnknownMeanings("user", subject, report);
  },
};

/** Members are users anyway, and have no `user:` before them. */
function withoutKind(name: string): string | undefined {
  return name.startsWith("user:")
    ? `write ${name.slice("user:".length)}, without user:`
    : undefined;
}

/** Users are meant by their keys, but it is their user names that people know by heart. */
function byUserName(name: string, { users }: AccessFile): string | undefined {
  const meant = users?.entries.find(({ value }) => value.userName?.value === name);
  return meant && `did you mean "${meant.key.value}"? (its user name is ${name})`;
}
