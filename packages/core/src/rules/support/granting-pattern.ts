import type { AccessFile } from "../../language/access-file";
import type { Pattern } from "../../language/pattern";
import type { Origin } from "../../resolve/resolved-model";
import type { Entry } from "../../spec";

/** A pattern that grants something, by what the origins of its grants say of it. */
export interface GrantingPattern extends Entry<Pattern> {
  /** When its access ends, as a number of milliseconds; infinite without `expires`. */
  readonly end: number;
}

/** Finds the pattern that a grant comes from. */
export type PatternLookup = (origin: Pick<Origin, "object">) => GrantingPattern | undefined;

/** How to find the patterns of a workspace by the origins of grants. */
export function patternLookup({ patterns }: Pick<AccessFile, "patterns">): PatternLookup {
  const byObject = new Map(
    (patterns?.entries ?? []).map((entry) => [`patterns.${entry.key.value}`, withEnd(entry)]),
  );
  return ({ object }) => byObject.get(object);
}

function withEnd(entry: Entry<Pattern>): GrantingPattern {
  const { expires } = entry.value;
  return { ...entry, end: expires ? Date.parse(expires.value) : Infinity };
}
