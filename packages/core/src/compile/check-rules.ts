import { brief } from "../diagnostics/brief";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic";
import { rules } from "../rules";
import type { Rule, Subject } from "../rules/rule";
import { brokenPlaces } from "./broken-places";
import { levelOf, levelProblems } from "./levels";

/**
 * What the rules find. Advice comes after everything that is plainly wrong, and may ask where that
 * is.
 *
 * @param before what was found before
 */
export function checkRules(
  subject: Omit<Subject, "isBroken">,
  before: readonly Diagnostic[],
): readonly Diagnostic[] {
  const levels = subject.workspace.model.rules;
  const found = [...levelProblems(levels, rules)];
  let errors = errorsOf([...before, ...found]);
  for (const rule of inTurn) {
    if (rule.judgesWhole && errors.isForbidding) continue;
    const asked = { ...subject, isBroken: errors.isBroken };
    const findings = checkRule(rule, levelOf(rule, levels), asked);
    // Spread into one call, very many findings would overflow the stack.
    for (const finding of findings) found.push(finding);
    if (findings.some(isError)) errors = errorsOf([...before, ...found]);
  }
  return found;
}

function turnOf({ isAdvice, judgesWhole }: Rule): number {
  return 2 * Number(isAdvice) + Number(judgesWhole === true);
}

const inTurn = [...rules].sort((first, second) => turnOf(first) - turnOf(second));

const advice = new Set(rules.filter(({ isAdvice }) => isAdvice).map(({ code }) => code));

interface Errors extends Pick<Subject, "isBroken"> {
  /** Whether one of them is no advice that somebody made an error. */
  readonly isForbidding: boolean;
}

function errorsOf(found: readonly Diagnostic[]): Errors {
  const errors = found.filter(isError);
  return {
    isBroken: brokenPlaces(errors),
    isForbidding: errors.some(({ code }) => !advice.has(code)),
  };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

function checkRule(
  { code, check }: Rule,
  severity: Severity | undefined,
  subject: Subject,
): readonly Diagnostic[] {
  if (!severity) return [];
  const found: Diagnostic[] = [];
  check(subject, (span, wording) => found.push({ code, severity, span, ...brief(wording) }));
  return found;
}
