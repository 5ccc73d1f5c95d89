import * as fc from "fast-check";
import { abbreviations } from "./abbreviations";
import { offsetShowing, visibleRange } from "./visible-range";

const strip = fc.record({
  offset: fc.integer({ min: 0, max: 5000 }),
  extent: fc.integer({ min: 1, max: 1000 }),
  size: fc.integer({ min: 1, max: 200 }),
  count: fc.integer({ min: 0, max: 300 }),
});

test("what is drawn is just what is in view", () => {
  expect(visibleRange({ offset: 0, extent: 10, size: 5, count: 9 })).toEqual({ first: 0, end: 2 });
  fc.assert(
    fc.property(strip, (one) => {
      const { first, end } = visibleRange(one);
      const isSeen = (item: number) =>
        (item + 1) * one.size > one.offset && item * one.size < one.offset + one.extent;
      const seen = Array.from({ length: one.count }, (_, item) => item).filter(isSeen);
      expect(Array.from({ length: end - first }, (_, item) => first + item)).toEqual(seen);
    }),
  );
});

/** Whether an item is in view as a whole when the strip is scrolled so far. */
function isInView(
  item: number,
  { extent, size }: { extent: number; size: number },
  offset: number,
) {
  return item * size >= offset && (item + 1) * size <= offset + extent;
}

test("whoever moves to an item sees it", () => {
  expect(offsetShowing(9, { offset: 0, extent: 10, size: 5, count: 20 })).toBe(40);
  fc.assert(
    fc.property(strip, fc.nat(299), (one, item) => {
      fc.pre(one.size <= one.extent);
      expect(isInView(item, one, offsetShowing(item, one))).toBe(true);
    }),
  );
});

test("nothing scrolls that need not", () => {
  expect(offsetShowing(1, { offset: 0, extent: 10, size: 5, count: 20 })).toBe(0);
  fc.assert(
    fc.property(strip, fc.nat(299), (one, item) => {
      fc.pre(isInView(item, one, one.offset));
      expect(offsetShowing(item, one)).toBe(one.offset);
    }),
    { numRuns: 20 },
  );
});

test("no two names have one short form", () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[A-Za-z][\w-]{0,20}$/), { maxLength: 60 });
  fc.assert(
    fc.property(names, (all) => {
      const short = abbreviations(all);
      expect(new Set(short.values()).size).toBe(all.length);
    }),
  );
  expect([...abbreviations(["ReadOnly", "Look", "Developer"])]).toEqual([
    ["ReadOnly", "RO"],
    ["Look", "Look"],
    ["Developer", "Deve…"],
  ]);
});
