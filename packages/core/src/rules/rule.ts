import type { Severity, Wording } from "../diagnostics/diagnostic";
import type { Resolution } from "../resolve/resolve";
import type { Workspace } from "../symbols/workspace";
import type { Span } from "../text/span";

/** What a rule may look at: what is written, and what it means. */
export interface Subject {
  readonly workspace: Workspace;
  readonly resolution: Resolution;
  /** The day, as `YYYY-MM-DD` in UTC. */
  readonly today: string;
  /**
   * Whether an error was found within a place. A rule that judges a whole asks this, because what
   * follows from a broken part is no second mistake. Advice comes after all other findings.
   */
  readonly isBroken: (place: Span) => boolean;
}

/** Reports a finding of the rule that is being checked. */
export type Report = (span: Span, wording: Wording) => void;

/**
 * One thing that can be wrong with the meaning of a workspace. Its code names the problem and is
 * the name of its file and of its page; it reads well after "allow".
 */
export interface Rule {
  readonly code: string;
  readonly level: Severity;
  /**
   * Whether the workspace means the same with the finding as without. Then it may set another
   * level, and allow the finding where there is a reason; else nobody could tell what is granted.
   */
  readonly isAdvice: boolean;
  /**
   * Whether it judges what a workspace comes to as a whole: what is granted in the end, what is
   * used by nothing. A mistake anywhere may be the cause of that, so such a rule comes after the
   * others of its sort, and is not asked while there is an error that nobody can allow.
   */
  readonly judgesWhole?: true;
  readonly check: (subject: Subject, report: Report) => void;
}
