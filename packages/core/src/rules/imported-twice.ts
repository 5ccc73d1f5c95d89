import type { AccessFile } from "../language/access-file";
import type { Entry, Text } from "../spec";
import { rememberEach } from "../text/remember-each";
import type { Located } from "../text/span";
import type { Rule } from "./rule";
import { repetitions } from "./support/repetitions";

/** Two things are one in AWS, and both are to be owned here. */
export const importedTwice: Rule = {
  code: "imported-twice",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    for (const { first, again } of repetitions(importsIn(model), identityOf)) {
      report(again.from.span, {
        message: `${first.what} and ${again.what} are imported from one, ${again.from.value}`,
        cure: "correct one of the two",
        note: "each would undo what the other says about it",
        related: [{ message: "the first is here", span: first.from.span }],
      });
    }
  },
};

interface Imported {
  /** What messages call it: the group "auditors". */
  readonly what: string;
  readonly from: Text;
}

function identityOf({ from }: Imported): string {
  return from.value.toLowerCase();
}

type Importable = Located & { readonly importFrom: Text | undefined };

function importsIn({ users, groups, permissionSets }: AccessFile): readonly Imported[] {
  return [
    ...importedUsers(users?.entries ?? []),
    ...importedGroups(groups?.entries ?? []),
    ...importedSets(permissionSets?.entries ?? []),
  ];
}

const importedUsers = importsOf("user");
const importedGroups = importsOf("group");
const importedSets = importsOf("permission set");

function importsOf(noun: string) {
  return rememberEach(({ key, value: { importFrom } }: Entry<Importable>): readonly Imported[] =>
    importFrom ? [{ what: `the ${noun} "${key.value}"`, from: importFrom }] : [],
  );
}
