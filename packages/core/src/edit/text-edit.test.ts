import { createSourceFile } from "../text/source-file";
import { applyEdits } from "./text-edit";

const edit = (start: number, end: number, file = "a.access.yaml") => ({
  span: { file, start, end },
  newText: "x",
});

test("edits for another text are a mistake, not a broken file", () => {
  const source = createSourceFile("a.access.yaml", "short");
  expect(applyEdits(source, [edit(5, 5), edit(0, 0), edit(0, 1)])).toBe("xxhortx");
  expect(applyEdits(source, [edit(0, 9, "b.access.yaml")])).toBe("short");
  expect(() => applyEdits(source, [edit(9, 9)])).toThrow(RangeError);
  expect(() => applyEdits(source, [edit(0, 2), edit(1, 3)])).toThrow(RangeError);
});
