import type { Wording } from "../diagnostics/diagnostic";
import { byText } from "../text/compare";
import type { Rule } from "./rule";
import { coveringPatterns } from "./support/covering-patterns";
import { type GrantingPattern, patternLookup } from "./support/granting-pattern";

/**
 * All that a pattern grants, one other grants too, until the same day. That another grants it for
 * longer is worse than untidy, and a finding of its own: the end has no effect.
 */
export const shadowedPattern: Rule = {
  code: "shadowed-pattern",
  level: "warning",
  isAdvice: true,
  judgesWhole: true,
  check({ workspace: { model }, resolution }, report) {
    const shadows = new Map<GrantingPattern, readonly Shadow[]>();
    const covering = coveringPatterns(resolution.model.grants, patternLookup(model));
    for (const [pattern, others] of covering) {
      const found = [...others].map((by) => ({ by, isSame: isIn(covering.get(by), pattern) }));
      shadows.set(pattern, shadowsOf(pattern, found));
    }
    for (const [pattern, found] of shadows) {
      const shadow = found.find(({ by }) => shadows.get(by)?.length === 0);
      if (shadow) report(pattern.key.span, wordingOf(pattern, shadow));
    }
  },
};

/** A pattern that grants all that another grants. */
interface Shadow {
  readonly by: GrantingPattern;
  /** Whether it grants nothing more. */
  readonly isSame: boolean;
}

function isIn(patterns: ReadonlySet<GrantingPattern> | undefined, one: GrantingPattern): boolean {
  return patterns?.has(one) === true;
}

/**
 * What makes a pattern superfluous, by name. Of two that grant the same until the same day only the
 * later by name is: all that is reported can be deleted at once, and nothing changes.
 */
function shadowsOf(pattern: GrantingPattern, found: readonly Shadow[]): readonly Shadow[] {
  if (found.some(({ by }) => by.end > pattern.end)) return [];
  return found
    .filter(({ by, isSame }) => by.end === pattern.end && !(isSame && isLater(by, pattern)))
    .sort(byText(({ by }) => by.key.value));
}

function isLater(one: GrantingPattern, other: GrantingPattern): boolean {
  return one.key.value > other.key.value;
}

function wordingOf({ key }: GrantingPattern, { by, isSame }: Shadow): Wording {
  const other = `the pattern "${by.key.value}"`;
  return {
    message: isSame
      ? `the pattern "${key.value}" grants exactly what ${other} grants`
      : `the pattern "${key.value}" grants nothing that ${other} does not grant`,
    cure: "delete it, or narrow one of the two",
    note: "whoever takes this access out of one of them takes nothing away",
    related: [{ message: `${other} grants all of it`, span: by.key.span }],
  };
}
