import type { Group } from "../language/group";
import type { User } from "../language/user";
import type { NamedMap, Text } from "../spec";
import { remember } from "../text/remember";
import type { Report, Rule } from "./rule";
import { judgedOnce } from "./support/judged-once";
import { repetitions } from "./support/repetitions";

/** Two users or groups of the workspace are one in the directory. */
export const duplicatePrincipal: Rule = {
  code: "duplicate-principal",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    if (model.users) judgeUsers(report, model.users);
    if (model.groups) judgeGroups(report, model.groups);
  },
};

const judgeUsers = judgedOnce((report, { entries }: NamedMap<User>) => {
  reportRepeated(
    entries.flatMap(({ key, value }) => nameIn("userName", value, key)),
    { noun: "user", name: "user name", short: "user name" },
    report,
  );
  reportRepeated(
    entries.flatMap(({ value }) => value.email ?? []),
    { noun: "user", name: "e-mail address", short: "address" },
    report,
  );
});

const judgeGroups = judgedOnce((report, { entries }: NamedMap<Group>) => {
  reportRepeated(
    entries.flatMap(({ key, value }) => nameIn("displayName", value, key)),
    { noun: "group", name: "display name", short: "display name" },
    report,
  );
});

/** The key stands for a name that is not given, but not for one that could not be read. */
function nameIn<Field extends string>(
  field: Field,
  model: { readonly given: ReadonlyMap<string, unknown> } & Readonly<
    Record<Field, Text | undefined>
  >,
  key: Text,
): readonly Text[] {
  if (!model.given.has(field)) return [key];
  return model[field] ? [model[field]] : [];
}

interface NameWording {
  readonly noun: string;
  readonly name: string;
  readonly short: string;
}

function reportRepeated(names: readonly Text[], wording: NameWording, report: Report): void {
  for (const { first, again } of repetitions(names, (name) => folded(name))) {
    report(again.span, {
      message: messageFor(first.value, again.value, wording),
      cure: `delete one ${wording.noun}, or correct the ${wording.short}`,
      note: "the directory holds such a name once, so both would be the same principal",
      related: [{ message: "the first is here", span: first.span }],
    });
  }
}

/**
 * The directory does not tell upper from lower case, nor the ways in which Unicode can spell a
 * letter, so neither does this.
 */
const folded = remember(({ value }: Text): string => value.normalize("NFC").toLowerCase());

function messageFor(first: string, second: string, { noun, name }: NameWording): string {
  return first === second
    ? `two ${noun}s have the ${name} "${second}"`
    : `"${first}" and "${second}" are one ${name}`;
}
