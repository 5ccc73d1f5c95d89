import { compareText } from "../text/compare";
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
  const sorted = found.map(placed).sort(byPlaceAndWords);
  const unique = sorted.filter((one, at) => !isSame(one, sorted[at + 1]));
  return unique.map(({ diagnostic }) => diagnostic);
}

/** A finding with its place as it is now: places that move take long to be asked. */
interface Placed {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly diagnostic: Diagnostic;
}

function placed(diagnostic: Diagnostic): Placed {
  const { file, start, end } = diagnostic.span;
  return { file, start, end, diagnostic };
}

function byPlaceAndWords(first: Placed, second: Placed): number {
  return (
    compareText(first.file, second.file) ||
    first.start - second.start ||
    first.end - second.end ||
    compareText(first.diagnostic.code, second.diagnostic.code) ||
    compareText(first.diagnostic.message, second.diagnostic.message)
  );
}

function isSame(first: Placed, second: Placed | undefined): boolean {
  return second !== undefined && byPlaceAndWords(first, second) === 0;
}

/** Whether anything found keeps the workspace from being compiled. */
export function hasErrors(found: readonly Diagnostic[]): boolean {
  return found.some((diagnostic) => diagnostic.severity === "error");
}

/** The message with its cure, for places that have only one line of text. */
export function oneLine({ message, cure }: Wording): string {
  return cure === undefined ? message : `${message}: ${cure}`;
}
