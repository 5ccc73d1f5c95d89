import { byText } from "../text/compare";
import type { Located } from "../text/span";
import type { Fix } from "./fix";

/** How bad a finding is; only an error keeps a workspace from being compiled. */
export type Severity = "error" | "warning" | "information";

/** Another place that belongs to a finding, such as the first of two definitions. */
export interface RelatedPlace extends Located {
  readonly message: string;
}

/** What a finding says, in the words that the terminal, editors and reports all show. */
export interface Wording {
  /** What is wrong, in one sentence that quotes what the user wrote. */
  readonly message: string;
  /** The way out, short enough to stand beside the caret: `did you mean "auditors"?` */
  readonly cure?: string | undefined;
  /** Why it matters or where such things are written, in a sentence. */
  readonly note?: string | undefined;
  readonly related?: readonly RelatedPlace[] | undefined;
  /** The ways out that a program can go, the best first. */
  readonly fixes?: readonly Fix[] | undefined;
}

/** One finding at one place. Input is never refused by an exception, only by one of these. */
export interface Diagnostic extends Wording, Located {
  /** The name of the rule or problem, in kebab-case; it is also the name of its page. */
  readonly code: string;
  readonly severity: Severity;
}

/** The findings by file and place, each once, however often the same text was read. */
export function sortDiagnostics(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const unique = new Map(found.map((diagnostic) => [identityOf(diagnostic), diagnostic]));
  return [...unique.values()].sort(
    (first, second) =>
      byText<Diagnostic>((diagnostic) => diagnostic.span.file)(first, second) ||
      first.span.start - second.span.start ||
      first.span.end - second.span.end ||
      byText(identityOf)(first, second),
  );
}

function identityOf({ code, message, span }: Diagnostic): string {
  return JSON.stringify([span.file, span.start, span.end, code, message]);
}

/** Whether anything found keeps the workspace from being compiled. */
export function hasErrors(found: readonly Diagnostic[]): boolean {
  return found.some((diagnostic) => diagnostic.severity === "error");
}

/** The message with its cure, for places that have only one line of text. */
export function oneLine({ message, cure }: Wording): string {
  return cure === undefined ? message : `${message}: ${cure}`;
}
