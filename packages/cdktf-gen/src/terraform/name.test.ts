import fc from "fast-check";
import { joinNames, nameOf } from "./name";

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
