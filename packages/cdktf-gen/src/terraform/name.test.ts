import fc from "fast-check";
import { joinNames, nameOf } from "./name";

test.each([
  ["ReadOnly", "ReadOnly"],
  ["aws_payments-admin", "aws_payments-admin"],
  ["job-function/Billing", "job-function-Billing-c1a4b54e9f"],
  ["3Tier", "_3Tier-5b0ba6a8e4"],
])("%s is called %s", (text, expected) => {
  expect(nameOf(text).replace(/-[0-9a-f]{10}$/, "")).toBe(expected.replace(/-[0-9a-f]{10}$/, ""));
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
