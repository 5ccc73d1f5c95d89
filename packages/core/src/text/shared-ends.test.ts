import fc from "fast-check";
import { sharedEnd, sharedStart } from "./shared-ends";

const long = fc.constantFrom("", "x".repeat(1023), "ab".repeat(512), "x".repeat(5000));
const short = fc.string({ unit: fc.constantFrom("a", "b", "x"), maxLength: 6 });
const text = fc.tuple(long, short, long).map((parts) => parts.join(""));

test("what two texts share at their ends is as long as it can be", () => {
  fc.assert(
    fc.property(text, text, fc.nat(6000), (first, second, limit) => {
      const start = sharedStart(first, second);
      expect(first.slice(0, start)).toBe(second.slice(0, start));
      expect(first[start] === undefined || first[start] !== second[start]).toBe(true);
      const most = Math.min(limit, first.length, second.length);
      const end = sharedEnd(first, second, most);
      expect(first.slice(first.length - end)).toBe(second.slice(second.length - end));
      const isMost = end === most || first.at(-1 - end) !== second.at(-1 - end);
      expect(isMost).toBe(true);
    }),
  );
});
