import { problem } from "../diagnostics/problems";
import { createSourceFile } from "../text/source-file";
import { joinTexts, splitFiles } from "./files";
import { addMarks, stripMarks } from "./marks";

const source = createSourceFile("a.yaml", "a: 1\nb: [x, y]\n");
const at = (start: number, end: number) =>
  problem("wrong-type", { file: "a.yaml", start, end }, { message: "m", cure: "c" });

test("marks go under their lines, and come off again", () => {
  const marked = addMarks(source, [at(0, 1), at(6, 9), at(9, 15)]);
  expect(marked.text).toBe(
    "a: 1\n# @1-1 wrong-type: m: c\nb: [x, y]\n#^^^ wrong-type: m: c\n#   ^^^^^ wrong-type: m: c\n",
  );
  expect(stripMarks(marked).text).toBe(source.text);
});

test("other comments stay", () => {
  const text = "# why: because\na: 1 # ^ no\n";
  expect(stripMarks(createSourceFile("a.yaml", text)).text).toBe(text);
});

test("several files stand in one text", () => {
  const text = "a: 1\n=== b/c.access.yaml\nb: 2\n";
  const files = splitFiles(text);
  expect(files.map(({ path }) => path)).toEqual(["example.access.yaml", "b/c.access.yaml"]);
  expect(joinTexts(files)).toBe(text);
});

test("what stands at the very end is marked before the last break", () => {
  const text = "a: 1\n";
  const end = { file: "a.yaml", start: text.length, end: text.length };
  const marked = addMarks(createSourceFile("a.yaml", text), [
    problem("wrong-type", end, { message: "m" }),
  ]);
  expect(marked.text).toBe("a: 1\n# @1-1 wrong-type: m\n");
  expect(stripMarks(marked).text).toBe(text);
});
