import fc from "fast-check";
import { inDigits } from "./in-digits";

test("writes counts as English does", () => {
  fc.assert(
    fc.property(fc.nat(), (count) => {
      expect(inDigits(count)).toBe(count.toLocaleString("en-US"));
    }),
  );
});
