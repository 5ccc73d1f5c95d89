import type { AccessFile } from "../language/access-file";
import type { Rule } from "./rule";
import { reportUnknownNames } from "./support/unknown-name";
import { reportUnknownMeanings } from "./support/unresolved-principal";

/** A name is used for a user that nothing defines. */
export const unknownUser: Rule = {
  code: "unknown-user",
  level: "error",
  isAdvice: false,
  check(subject, report) {
    const { model, symbols } = subject.workspace;
    const isGroup = (name: string) => symbols.definitionsOf("group").has(name);
    const cure = (name: string) =>
      withoutKind(name) ?? byUserName(name, model) ?? (isGroup(name) ? groupCure(name) : undefined);
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

/** Users are meant by their keys, but it is their other names that people know by heart. */
function byUserName(name: string, { users }: AccessFile): string | undefined {
  const meant = users?.entries.find(
    ({ value }) => value.userName?.value === name || value.email?.value === name,
  );
  const what = meant?.value.userName?.value === name ? "user name" : "e-mail address";
  return meant && `did you mean "${meant.key.value}"? (its ${what} is ${name})`;
}

function groupCure(name: string): string {
  return `"${name}" is a group: write group:${name}`;
}
