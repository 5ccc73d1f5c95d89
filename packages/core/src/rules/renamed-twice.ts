import { deleting, possibly } from "../diagnostics/fix";
import { nouns } from "../spec";
import type { Rule } from "./rule";
import { renamesIn, type Rename } from "./support/renames";
import { repetitions } from "./support/repetitions";

/** Two things are said to have had one name. */
export const renamedTwice: Rule = {
  code: "renamed-twice",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    for (const { first, again } of repetitions(renamesIn(model), identityOf)) {
      const { kind, from, to, place } = again;
      const { many } = nouns[kind];
      report(from.span, {
        message: `the ${many} "${first.to.value}" and "${to.value}" are both renamed from "${from.value}"`,
        cure: "delete renamedFrom of one of the two",
        fixes: place && [possibly(deleting(place, '"renamedFrom"'))],
        note: "what was there before goes on as one of them; the other is new",
        related: [{ message: "the first is here", span: first.from.span }],
      });
    }
  },
};

function identityOf({ kind, from }: Rename): string {
  return `${kind}:${from.value}`;
}
