import type { Severity } from "../diagnostics/diagnostic";
import { problemSeverities } from "../diagnostics/problems";
import { rules } from "../rules";
import { byText } from "../text/compare";
import { generatedNote, table } from "./markdown";

/** Something that can be found, and its page. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** Whether a workspace may set another severity, and allow it where there is a reason. */
  readonly isAdvice: boolean;
  /** The path of its page in the repository. */
  readonly page: string;
}

const sources = "packages/core/src";

/** Everything that can be found, by code. */
export function findings(): readonly Finding[] {
  const found = [
    ...rules.map(({ code, level, isAdvice }) => ({
      code,
      severity: level,
      isAdvice,
      page: `${sources}/rules/${code}.md`,
    })),
    ...[...problemSeverities].map(([code, severity]) => ({
      code,
      severity,
      isAdvice: false,
      page: `${sources}/diagnostics/problems/${code}.md`,
    })),
  ];
  return found.sort(byText(({ code }) => code));
}

/**
 * A page that lists everything that can be found, in Markdown.
 *
 * @param read gives the text of a page
 */
export function findingsReference(read: (path: string) => string): string {
  const rows = findings().map(({ code, severity, isAdvice, page }) => [
    `[${code}](../../${page})`,
    severity,
    isAdvice ? "yes" : "",
    whatItIs(read(page)),
  ]);
  return `${generatedNote}
# Every finding

\`rolecall rules CODE\` shows the page of a finding in the terminal. The workspace means
the same with a finding that is advice as without.

${table(["Finding", "Severity", "Advice", "What it is"], rows)}
`;
}

/** The sentence of a page that says what is found: all that stands under "What". */
export function whatItIs(page: string): string {
  const [, what = ""] = /^## What\n\n([^]*?)\n\n/m.exec(page) ?? [];
  return what;
}
