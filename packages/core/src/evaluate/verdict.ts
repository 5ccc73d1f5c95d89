/**
 * Whether something holds. What cannot be judged is "unknown", and stays unknown in whatever is
 * made of it, unless the rest settles the matter: one "no" among things that all have to hold.
 */
export type Verdict = "yes" | "no" | "unknown";

/** What a comparison came to, and why, in words that end a sentence. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly why: string;
}

/** Whether all hold; of nothing, yes. */
export function all(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("no")) return "no";
  return verdicts.includes("unknown") ? "unknown" : "yes";
}

/** Whether at least one holds; of nothing, no. */
export function any(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("yes")) return "yes";
  return verdicts.includes("unknown") ? "unknown" : "no";
}

/** The opposite; that of unknown is unknown. */
export function not(verdict: Verdict): Verdict {
  if (verdict === "unknown") return "unknown";
  return verdict === "yes" ? "no" : "yes";
}

/** What is certain. */
export function sure(holds: boolean): Verdict {
  return holds ? "yes" : "no";
}
