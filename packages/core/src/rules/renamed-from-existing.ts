import { deleting, possibly } from "../diagnostics/fix";
import { nouns } from "../spec";
import type { Wording } from "../diagnostics/diagnostic";
import type { Rule } from "./rule";
import { type Rename, renamesIn } from "./support/renames";

/** Something is said to have had a name that something still has. */
export const renamedFromExisting: Rule = {
  code: "renamed-from-existing",
  level: "error",
  isAdvice: false,
  check({ workspace: { model, symbols } }, report) {
    for (const rename of renamesIn(model)) {
      const { kind, from, place } = rename;
      const [first] = symbols.definitionsOf(kind).get(from.value) ?? [];
      if (!first) continue;
      const related = [{ message: "it is defined here", span: first.span }];
      const fixes = place && [possibly(deleting(place, '"renamedFrom"'))];
      report(from.span, { ...wordingOf(rename), related, fixes });
    }
  },
};

function wordingOf({ kind, from, to }: Rename): Wording {
  const { one } = nouns[kind];
  if (from.value === to.value) {
    return {
      message: `the ${one} "${to.value}" is said to be renamed from itself`,
      cure: "write the key that it had before, or delete renamedFrom",
    };
  }
  return {
    message: `the ${one} "${to.value}" is said to be renamed from "${from.value}", which is still there`,
    cure: `delete "${from.value}", or delete renamedFrom here`,
    note: `Terraform would take "${from.value}" of before for "${to.value}", and make "${from.value}" anew`,
  };
}
