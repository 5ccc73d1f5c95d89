import type { AccessFile } from "../language/access-file";
import type { Rule } from "./rule";
import { creatingUser } from "./support/creating";
import { type Meant, reportUnknownNames } from "./support/unknown-name";
import { reportUnknownMeanings } from "./support/unresolved-principal";

/** A name is used for a user that nothing defines. */
export const unknownUser: Rule = {
  code: "unknown-user",
  level: "error",
  isAdvice: false,
  check(subject, report) {
    const { model, symbols } = subject.workspace;
    const isGroup = (name: string) => symbols.definitionsOf("group").has(name);
    const meant = (name: string) =>
      withoutKind(name) ?? byUserName(name, model) ?? (isGroup(name) ? asGroup(name) : undefined);
    const source = model.instance?.identitySource?.value;
    const creation = creatingUser(source !== undefined && source !== "identity-center");
    reportUnknownNames({ kind: "user", section: "users", meant, creation }, subject, report);
    reportUnknownMeanings({ kind: "user", creation }, subject, report);
  },
};

/** Members are users anyway, and have no `user:` before them. */
function withoutKind(name: string): Meant | undefined {
  if (!name.startsWith("user:")) return undefined;
  const to = name.slice("user:".length);
  return { cure: `write ${to}, without user:`, from: name, to };
}

/** Users are meant by their keys, but it is their other names that people know by heart. */
function byUserName(name: string, { users }: AccessFile): Meant | undefined {
  const meant = users?.entries.find(
    ({ value }) => value.userName?.value === name || value.email?.value === name,
  );
  if (!meant) return undefined;
  const what = meant.value.userName?.value === name ? "user name" : "e-mail address";
  const to = meant.key.value;
  return { cure: `did you mean "${to}"? (its ${what} is ${name})`, from: name, to };
}

function asGroup(name: string): Meant {
  const to = `group:${name}`;
  return { cure: `"${name}" is a group: write ${to}`, from: `user:${name}`, to };
}
