import { applyEdits, createSourceFile } from "@rolecall/core";
import * as fc from "fast-check";
import { difference } from "./difference";

const file = (text: string) => createSourceFile("a.access.yaml", text);

test.each([
  ["one", "two", "two"],
  ["a: one\n", "a: two\n", "two"],
  ["aa", "aaa", "a"],
  // Both halves of these stand in the other character, too.
  ["x\u{1f600}y", "x\u{1f601}y", "\u{1f601}"],
  ["x\u{1f600}y", "x\u{1f200}y", "\u{1f200}"],
])("of %j to %j", (before, after, put) => {
  expect(difference(file(before), file(after)).newText).toBe(put);
});

test("the one text becomes the other, and no character is cut", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "\u{1f600}", "\u{1f601}", "\u{1f200}") });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edit = difference(file(before), file(after));
      expect(applyEdits(file(before), [edit])).toBe(after);
      expect(edit.newText.isWellFormed()).toBe(true);
    }),
  );
});
