import { createSourceFile } from "./source-file";

const file = createSourceFile("a.yaml", "one\r\ntwo\n\nlast");

test.each([
  [0, 1, 1],
  [2, 1, 3],
  [5, 2, 1],
  [8, 2, 4],
  [9, 3, 1],
  [14, 4, 5],
  [999, 4, 5],
  [-1, 1, 1],
])("offset %i is line %i, column %i", (offset, line, column) => {
  expect(file.positionAt(offset)).toEqual({ line, column });
});

test.each([0, 2, 5, 8, 9, 14])("offset %i is at its position", (offset) => {
  expect(file.offsetAt(file.positionAt(offset))).toBe(offset);
});

test("positions beyond the text are its end", () => {
  expect(file.offsetAt({ line: 9, column: 1 })).toBe(14);
  expect(file.offsetAt({ line: 4, column: 99 })).toBe(14);
});

test("lines come without their breaks", () => {
  expect([1, 2, 3, 4, 5].map((line) => file.lineAt(line))).toEqual(["one", "two", "", "last", ""]);
});
