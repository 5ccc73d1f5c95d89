import type { Wording } from "../diagnostics/diagnostic";
import { deleting, possibly } from "../diagnostics/fix";
import type { Grant } from "../resolve/resolved-model";
import { byText } from "../text/compare";
import type { Rule } from "./rule";
import { coveringPatterns, type SameGrants } from "./support/covering-patterns";
import {
  type GrantingPattern,
  type PatternLookup,
  patternLookup,
} from "./support/granting-pattern";
import { judgedOnce } from "./support/judged-once";

/**
 * All that a pattern grants, one other grants too, until the same day. That another grants it for
 * longer is worse than untidy, and a finding of its own: the end has no effect. Of several that grant
 * the same until the same day only the later by name are found: all that is can be deleted at once.
 */
export const shadowedPattern: Rule = {
  code: "shadowed-pattern",
  level: "warning",
  isAdvice: true,
  judgesWhole: true,
  check({ workspace: { model }, resolution }, report) {
    judge(report, resolution.model.grants, patternLookup(model));
  },
};

const judge = judgedOnce((report, grants: readonly Grant[], find: PatternLookup): void => {
  const classes = coveringPatterns(grants, find);
  const topmost = new Set(classes.filter(({ lasting, covering }) => !isCovered(lasting, covering)));
  for (const { lasting, covering } of classes) {
    const [first, ...later] = lasting;
    const reaching = covering.map((one) => ({ by: one.lasting[0], isTop: topmost.has(one) }));
    if (reaching.some(({ by }) => by.end > first.end)) continue;
    const [shadow] = reaching
      .filter(({ by, isTop }) => by.end === first.end && isTop)
      .sort(byText(({ by }) => by.key.value));
    for (const pattern of shadow ? lasting : later) {
      report(pattern.key.span, wordingOf(pattern, shadow?.by ?? first, !shadow));
    }
  }
});

/** Whether others grant all of it for as long, and more. */
function isCovered([{ end }]: SameGrants["lasting"], covering: SameGrants["covering"]): boolean {
  return covering.some(({ lasting: [other] }) => other.end >= end);
}

/** @param by another pattern, which is not found itself */
function wordingOf({ key }: GrantingPattern, by: GrantingPattern, isSame: boolean): Wording {
  const other = `the pattern "${by.key.value}"`;
  return {
    message: isSame
      ? `the pattern "${key.value}" grants exactly what ${other} grants`
      : `the pattern "${key.value}" grants nothing that ${other} does not grant`,
    cure: "delete it, or narrow one of the two",
    fixes: [possibly(deleting(key.span, `the pattern "${key.value}"`))],
    note: "whoever takes this access out of one of them takes nothing away",
    related: [{ message: `${other} grants all of it`, span: by.key.span }],
  };
}
