import { lowered, matchesPattern, type Pattern } from "../wildcard";
import type { Verdict } from "../verdict";

type PatternTest = (wanted: Pattern, given: Pattern) => Verdict;

/** Texts, by every character; whether `*` is a wildcard is settled where the value is read. */
export const sameText: PatternTest = matchesPattern;

/** Texts, upper and lower case being the same. */
export const sameTextIgnoringCase: PatternTest = (wanted, given) =>
  matchesPattern(lowered(wanted), lowered(given));
