import * as fc from "fast-check";
import { isGlob, matchesGlob } from "./glob";

/** The obvious way, which is too slow for hostile patterns but right for short ones. */
function naive(pattern: string, name: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\/]/g, "\\$&")
    .replaceAll("*", "[^]*")
    .replaceAll("?", "[^]");
  return new RegExp(`^${source}$`, "u").test(name);
}

test.each([
  ["*-dev", "payments-dev", true],
  ["*-dev", "payments-prod", false],
  ["pay?ents", "payments", true],
  ["pay?ents", "payents", false],
  ["*", "", true],
  ["a.c", "abc", false],
  ["[ab]", "a", false],
  ["Payments", "payments", false],
])("%s on %s is %s", (pattern, name, expected) => {
  expect(matchesGlob(pattern, name)).toBe(expected);
});

test("agrees with a regular expression on every short pattern", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "-", ".", "*", "?"), maxLength: 8 });
  fc.assert(
    fc.property(text, text, (pattern, name) => {
      expect(matchesGlob(pattern, name)).toBe(naive(pattern, name));
    }),
    { numRuns: 3000 },
  );
});

test("a hostile pattern ends at once", () => {
  expect(matchesGlob("*a".repeat(60) + "b", "a".repeat(5000))).toBe(false);
});

test("knows a pattern from a name", () => {
  expect([isGlob("payments-prod"), isGlob("*-dev"), isGlob("a?c")]).toEqual([false, true, true]);
});
