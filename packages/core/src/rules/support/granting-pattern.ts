import type { AccessFile } from "../../language/access-file";
import type { Pattern } from "../../language/pattern";
import type { Origin } from "../../resolve/resolved-model";
import type { Entry } from "../../spec";
import { rememberList } from "../../text/remember";

/** A pattern that grants something, by what the origins of its grants say of it. */
export interface GrantingPattern extends Entry<Pattern> {
  /** When its access ends, as a number of milliseconds; infinite without `expires`. */
  readonly end: number;
}

/** Finds the pattern that a grant comes from. */
export type PatternLookup = (origin: Pick<Origin, "object">) => GrantingPattern | undefined;

/** How to find the patterns of a workspace by the origins of grants. */
export function patternLookup({ patterns }: AccessFile): PatternLookup {
  return lookupAmong(patterns?.entries ?? []);
}

/** One lookup as long as the patterns are: what rules find is remembered by it. */
const lookupAmong = rememberList((patterns: readonly Entry<Pattern>[]): PatternLookup => {
  const byObject = new Map(
    patterns.map((entry) => [`patterns.${entry.key.value}`, withEnd(entry)]),
  );
  return ({ object }) => byObject.get(object);
});

function withEnd(entry: Entry<Pattern>): GrantingPattern {
  const { expires } = entry.value;
  return { ...entry, end: expires ? Date.parse(expires.value) : Infinity };
}
