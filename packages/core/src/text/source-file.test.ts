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

test("lines come without their breaks", () => {
  expect([1, 2, 3, 4, 5].map((line) => file.lineAt(line))).toEqual(["one", "two", "", "last", ""]);
});
