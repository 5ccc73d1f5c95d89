import { lineBlocks } from "@rolecall/core";
import { array, assert, nat, property } from "fast-check";
import { outermost } from "./outermost";

/** Lines that are further in or out than those before them. */
const text = array(nat(4), { minLength: 1, maxLength: 40 }).map((depths) =>
  depths.map((depth) => `${"  ".repeat(depth)}key:`).join("\n"),
);

test("no more are left than may be, and each with all that it is in", () => {
  assert(
    property(text, nat(30), (written, most) => {
      const all = lineBlocks(written);
      const left = outermost(all, most);
      expect(left).toHaveLength(Math.min(all.length, most));
      const around = left.flatMap((block) =>
        all.filter(({ first, last }) => first < block.first && last >= block.last),
      );
      expect(left).toEqual(expect.arrayContaining(around));
    }),
  );
});

test("what is furthest in goes first", () => {
  const all = lineBlocks("a:\n  b:\n    c: 1\nd:\n  e: 1\nf:\n  g:\n    h: 1");
  const lines = (most: number) => outermost(all, most).map(({ first, last }) => `${first}-${last}`);
  expect(lines(5)).toEqual(["1-3", "2-3", "4-5", "6-8", "7-8"]);
  expect(lines(4)).toEqual(["1-3", "2-3", "4-5", "6-8"]);
  expect(lines(3)).toEqual(["1-3", "4-5", "6-8"]);
  expect(lines(2)).toEqual(["1-3", "4-5"]);
});
