import type { Diagnostic, Severity } from "../diagnostics/diagnostic";
import { deleting, replacing } from "../diagnostics/fix";
import { problem } from "../diagnostics/problems";
import type { RuleLevels } from "../language/rule-levels";
import type { Rule } from "../rules/rule";
import { didYouMean } from "../text/did-you-mean";

/** How loud a rule is: as the workspace says, or else as the rule itself does; nothing for off. */
export function levelOf(rule: Rule, levels: RuleLevels | undefined): Severity | undefined {
  const set = levels?.entries.find(({ key }) => key.value === rule.code);
  if (!set || !rule.isAdvice) return rule.level;
  return set.value.value === "off" ? undefined : set.value.value;
}

/** What is wrong with the levels that a workspace sets. */
export function levelProblems(
  levels: RuleLevels | undefined,
  rules: readonly Rule[],
): readonly Diagnostic[] {
  const advice = rules.filter(({ isAdvice }) => isAdvice).map(({ code }) => code);
  const wrong = levels?.entries.filter(({ key }) => !advice.includes(key.value)) ?? [];
  return wrong.map(({ key: { value, span } }) => {
    const isRule = rules.some(({ code }) => code === value);
    const near = isRule ? undefined : didYouMean(value, advice);
    return problem("unknown-rule", span, {
      message: isRule ? `the rule ${value} has no level` : `there is no rule "${value}"`,
      cure: near !== undefined ? `did you mean "${near}"?` : "delete it",
      note: isRule
        ? "without it nobody could tell what a workspace grants"
        : "`rolecall rules` lists all rules",
      fixes: [near === undefined ? deleting(span, `"${value}"`) : replacing(span, value, near)],
    });
  });
}
