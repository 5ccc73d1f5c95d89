import * as fc from "fast-check";
import { exactly, matchesPattern, withWildcards } from "./wildcard";

/** The obvious way, which is too slow for hostile patterns but right for short ones. */
function naive(pattern: string, text: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\/]/g, "\\$&")
    .replaceAll("*", "[^]*")
    .replaceAll("?", "[^]");
  return new RegExp(`^${source}$`, "u").test(text);
}

const plain = fc.string({ unit: fc.constantFrom("a", "b", ":"), maxLength: 7 });
const pattern = fc.string({ unit: fc.constantFrom("a", "b", ":", "*", "?"), maxLength: 7 });

test("a known text matches as a regular expression says", () => {
  fc.assert(
    fc.property(pattern, fc.oneof(plain, pattern), (wanted, text) => {
      const expected = naive(wanted, text) ? "yes" : "no";
      expect(matchesPattern(withWildcards(wanted), exactly(text))).toBe(expected);
    }),
    { numRuns: 3000 },
  );
});

test("what is said of an open text holds of every text that it may be", () => {
  fc.assert(
    fc.property(pattern, pattern, plain, (wanted, open, text) => {
      const verdict = matchesPattern(withWildcards(wanted), withWildcards(open));
      const said = naive(open, text) ? verdict : "unknown";
      expect([naive(wanted, text) ? "yes" : "no", "unknown"]).toContain(said);
    }),
    { numRuns: 20_000 },
  );
});

test.each([
  ["*:ana", "AROA*:ana", "yes"],
  ["*:ben", "AROA*:ana", "no"],
  ["AROA?:ana", "AROA*:ana", "unknown"],
  ["a?c", "a?c", "yes"],
  ["abc", "a?c", "unknown"],
  ["ab", "a?c", "no"],
  ["*", "*", "yes"],
  ["?", "*", "unknown"],
  ["", "*", "unknown"],
  ["", "?", "no"],
] as const)("%s on %s is %s", (wanted, open, expected) => {
  expect(matchesPattern(withWildcards(wanted), withWildcards(open))).toBe(expected);
});

test("hostile patterns end at once", () => {
  const wanted = withWildcards("*a".repeat(60) + "b");
  expect(matchesPattern(wanted, exactly("a".repeat(5000)))).toBe("no");
  expect(matchesPattern(wanted, withWildcards("a*".repeat(500)))).toBe("unknown");
});
