import type { Diagnostic } from "../diagnostics/diagnostic";
import { deletingComment, retexting } from "../diagnostics/fix";
import { problem } from "../diagnostics/problems";
import type { Rule } from "../rules/rule";
import type { Suppression } from "../symbols/suppressions";
import type { Workspace } from "../symbols/workspace";
import { didYouMean } from "../text/did-you-mean";
import { groupBy } from "../text/group-by";

/**
 * Takes out what comments allow: `# rolecall: allow CODE because REASON`, beside the line or on a
 * line of its own above. Only advice can be allowed, only with a reason, and one comment allows one
 * finding, or it would hide those that come later. A comment that allows nothing is reported.
 *
 * @param found the findings, each once
 */
export function suppress(
  found: readonly Diagnostic[],
  { sources, suppressions: allowed }: Pick<Workspace, "sources" | "suppressions">,
  rules: readonly Rule[],
): readonly Diagnostic[] {
  const suppressions = allowed();
  if (suppressions.length === 0) return found;
  const advice = rules.filter(({ isAdvice }) => isAdvice).map(({ code }) => code);
  const able = suppressions.filter(({ code, reason }) => reason !== "" && advice.includes(code));
  const byLine = groupBy(able, ({ span, line }) => lineOf(span.file, line));
  const used = new Set<Suppression>();
  const kept = found.filter(({ code, span: { file, start } }) => {
    const line = sources.get(file)?.positionAt(start).line ?? 0;
    const onLine = byLine.get(lineOf(file, line)) ?? [];
    const allowing = onLine.find((one) => one.code === code && !used.has(one));
    if (allowing) used.add(allowing);
    return !allowing;
  });
  const idle = suppressions.filter((suppression) => !used.has(suppression));
  return [...kept, ...idle.map((suppression) => idleProblem(suppression, advice))];
}

function lineOf(file: string, line: number): string {
  return `${line} ${file}`;
}

function idleProblem({ code, reason, span }: Suppression, advice: readonly string[]): Diagnostic {
  if (!advice.includes(code)) {
    const near = didYouMean(code, advice);
    return problem("unused-suppression", span, {
      message: `"${code}" is no rule that can be allowed`,
      cure: near === undefined ? "delete the comment" : `did you mean ${near}?`,
      note: "only advice can be allowed; an error leaves open what is granted",
      fixes: [near === undefined ? deletingComment(span) : retexting(span, code, near)],
    });
  }
  if (reason === "") {
    return problem("suppression-without-reason", span, {
      message: `this does not say why ${code} is allowed here`,
      cure: `write # rolecall: allow ${code} because …`,
      note: "without a reason nobody can tell later whether it may go",
    });
  }
  return problem("unused-suppression", span, {
    message: `${code} finds nothing here, so there is nothing to allow`,
    cure: "delete the comment",
    note: "a comment that stays would hide the next mistake",
    fixes: [deletingComment(span)],
  });
}
