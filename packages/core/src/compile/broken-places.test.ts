import * as fc from "fast-check";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { isWithin, type Span } from "../text/span";
import { brokenPlaces } from "./broken-places";

const anySpan = fc
  .record({ file: fc.constantFrom("a", "b"), start: fc.nat(12), length: fc.nat(5) })
  .map(({ file, start, length }): Span => ({ file, start, end: start + length }));

function errorAt(span: Span): Diagnostic {
  return { code: "unknown-key", severity: "error", message: "", span };
}

test("a place is broken when an error lies within it, and only then", () => {
  fc.assert(
    fc.property(fc.array(anySpan), anySpan, (spans, place) => {
      const isBroken = brokenPlaces(spans.map(errorAt));
      expect(isBroken(place)).toBe(spans.some((span) => isWithin(span, place)));
    }),
    { numRuns: 1000 },
  );
});

test("a place takes few looks at the errors, however many there are", () => {
  let looks = 0;
  const spans = Array.from({ length: 5000 }, (_, at) => ({
    file: "a",
    get start() {
      looks += 1;
      return 10 * at;
    },
    end: 10 * at + 5,
  }));
  const isBroken = brokenPlaces(spans.map(errorAt));
  for (const { end } of spans)
    expect(isBroken({ file: "a", start: end, end: end + 1 })).toBe(false);
  expect(looks).toBeLessThan(500_000);
});
