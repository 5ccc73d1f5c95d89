import * as fc from "fast-check";
import { scalarText } from "./scalar-text";
import { writtenScalar } from "./written-scalar";

const texts = fc.string({
  unit: fc.constantFrom("a", "b", " ", "'", '"', "\\", "ü", "\u{1f600}", "\t", ":"),
});
const context = fc.record({
  isFlow: fc.boolean(),
  quotes: fc.constantFrom("double", "single", "json"),
} as const);

test("a scalar means what was written, and each of its units has its place in order", () => {
  fc.assert(
    fc.property(texts, context, (text, where) => {
      const written = scalarText(text, where);
      const { text: meant, offsetOf } = writtenScalar(written);
      expect(meant).toBe(text);
      const places = Array.from(text, (_, index) => offsetOf?.(index) ?? -1);
      expect(places).toEqual(places.toSorted((first, second) => first - second));
      expect(places.every((place) => place >= 0 && place < written.length)).toBe(true);
    }),
  );
});

test.each([
  ["auditors", "auditors", 0],
  ["'it''s'", "it's", 1],
  [String.raw`"a\u0062c"`, "abc", 1],
  ['"a\\xe9"', "aé", 1],
])("%s", (written, text, first) => {
  const scalar = writtenScalar(written);
  expect([scalar.text, scalar.offsetOf?.(0)]).toEqual([text, first]);
  expect(scalar.offsetOf?.(text.length)).toBe(written.length - first);
});

test("a text of several lines has no places", () => {
  expect(writtenScalar("|-\n  auditors")).toEqual({
    text: "auditors",
    style: "lines",
    offsetOf: undefined,
  });
  expect(writtenScalar('"a\n  b"').text).toBe("a b");
});
