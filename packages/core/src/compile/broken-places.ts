import type { Diagnostic } from "../diagnostics/diagnostic";
import { groupBy } from "../text/group-by";
import { isWithin, type Span } from "../text/span";

/**
 * How to tell whether an error was found within a place. Rules ask it of thousands of places, so
 * the errors are sorted once, when it is asked for the first time.
 */
export function brokenPlaces(errors: readonly Diagnostic[]): (place: Span) => boolean {
  let sorted: ReadonlyMap<string, readonly Span[]> | undefined;
  return (place) => {
    sorted ??= sortedByFile(errors);
    const spans = sorted.get(place.file) ?? [];
    for (let at = firstFrom(place.start, spans); at < spans.length; at++) {
      const span = spans[at];
      if (!span || span.start > place.end) return false;
      if (isWithin(span, place)) return true;
    }
    return false;
  };
}

function sortedByFile(errors: readonly Diagnostic[]): ReadonlyMap<string, readonly Span[]> {
  const spans = errors.map(({ span }) => span);
  const sorted = spans.sort(
    (first, second) => first.start - second.start || first.end - second.end,
  );
  return groupBy(sorted, ({ file }) => file);
}

/** The index of the first place that starts at an offset or after it. */
function firstFrom(start: number, spans: readonly Span[]): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
