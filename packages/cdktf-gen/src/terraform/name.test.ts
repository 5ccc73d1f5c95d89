import { createHash } from "node:crypto";
import fc from "fast-check";
import { joinNames, nameOf, shortNameOf } from "./name";

test.each([
  ["ReadOnly", "ReadOnly"],
  ["aws_payments-admin", "aws_payments-admin"],
  ["job-function/Billing", "job-function-Billing-165ba540ab6d0bea"],
  ["3Tier", "_3Tier-ceef325856432ebe"],
  ["risk & co", "risk-co-5bfa2db08c0315c6"],
  ["a--b", "a-b-90827a2e56361a8f"],
  ["Ärzte", "rzte-d45b3f95e93b30b2"],
])("%s is called %s, for ever", (text, expected) => {
  expect(nameOf(text)).toBe(expected);
});

test("a name that is too long is cut, for ever alike", () => {
  expect(shortNameOf("a".repeat(40), 32)).toBe("aaaaaaaaaaaaaaa-e33cdf9c7f7120b9");
  expect(shortNameOf("a".repeat(32), 32)).toBe("a".repeat(32));
});

test("the hash in a name is the start of the text's SHA-256, whatever the text is", () => {
  const long = "a".repeat(20);
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.constant("\ud800"));
  fc.assert(
    fc.property(text, (end) => {
      const hash = createHash("sha256").update(`${long}${end}`).digest("hex").slice(0, 16);
      expect(shortNameOf(`${long}${end}`, 17)).toBe(`-${hash}`);
    }),
  );
});

test("names are valid, and different texts have different names", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "B", "1", "-", "_", ".", "/", "é", " ") });
  const parts = fc.tuple(text, text);
  fc.assert(
    fc.property(parts, parts, (one, two) => {
      const [first, second] = [one, two].map((pair) => joinNames(...pair.map(nameOf)));
      expect(first).toMatch(/^[A-Za-z_][A-Za-z0-9_-]*$/);
      expect(first === second).toBe(one[0] === two[0] && one[1] === two[1]);
    }),
    { numRuns: 3000 },
  );
});

test("a name that already looks hashed is not mistaken for one that was", () => {
  const hashed = nameOf("a b");
  expect(nameOf(hashed)).not.toBe(hashed);
});
