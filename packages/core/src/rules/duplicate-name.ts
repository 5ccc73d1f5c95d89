import type { Wording } from "../diagnostics/diagnostic";
import { type NamedPlace, nouns, type SymbolKind, symbolKinds } from "../spec";
import { remember } from "../text/remember";
import type { Rule } from "./rule";

/** The ids of accounts have a rule that names both accounts. */
const named = symbolKinds.filter((kind) => kind !== "account-id");

/** Two files define the same name. */
export const duplicateName: Rule = {
  code: "duplicate-name",
  level: "error",
  isAdvice: false,
  check({ workspace }, report) {
    for (const kind of named) {
      for (const [name, [first, ...others]] of repeatedIn(workspace.symbols.definitionsOf(kind))) {
        for (const { span } of first ? others : []) {
          const related = [{ message: "it is defined first here", span: first?.span ?? span }];
          report(span, { ...wordingOf(kind, name), related });
        }
      }
    }
  },
};

/** The names that are defined more than once. */
const repeatedIn = remember((definitions: ReadonlyMap<string, readonly NamedPlace[]>) =>
  [...definitions].filter(([, places]) => places.length > 1),
);

function wordingOf(kind: SymbolKind, name: string): Wording {
  if (kind === "unit-id") {
    return { message: `two units have the id ${name}`, cure: "correct one of the two" };
  }
  return {
    message: `the ${nouns[kind].one} "${name}" is defined twice`,
    cure: "rename or delete one of the two",
    note: "only one of them can be meant where the name is used",
  };
}
