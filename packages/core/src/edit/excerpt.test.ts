import { createSourceFile } from "../text/source-file";
import { createYamlParser } from "../yaml/remembering-parser";
import { applyEdits } from "./text-edit";
import { sectionText, touchedParts } from "./excerpt";
import { renameProblem } from "./try-rename";

const text = `users:
  ana: {}
  ben: {}
  cem: {}
# who is in which team
groups:
  red: { members: [ana] }
  blue: { members: [ben] }
  grey:
    members: [cem]
patterns: {}
`;
const source = createSourceFile("x.access.yaml", text);
const { pieces } = createYamlParser()(source);

function renaming(from: string, to: string) {
  const start = text.indexOf(`${from}:`);
  const span = { file: source.path, start, end: start + from.length };
  return [{ span, newText: to }];
}

test("what is touched stands in its section, with what follows it", () => {
  const excerpt = touchedParts(source, pieces(), renaming("red", "scarlet"));
  expect(applyEdits(excerpt.source, excerpt.edits)).toBe(
    "groups:\n  scarlet: { members: [ana] }\n  blue: { members: [ben] }\n",
  );
});

test("the last entry is found as well", () => {
  const excerpt = touchedParts(source, pieces(), renaming("grey", "black"));
  expect(applyEdits(excerpt.source, excerpt.edits)).toContain("  black:\n    members: [cem]\n");
});

test("parts of another text are of no use", () => {
  const edits = renaming("red", "scarlet");
  expect(touchedParts(source, pieces().slice(1), edits)).toEqual({ source, edits });
});

test.each(["users", "groups", "patterns"])("the section %s stands alone", (name) => {
  const section = sectionText(source, pieces(), name);
  expect(section?.source.text.trimEnd()).toMatch(new RegExp(`^(#.*\n)?${name}:`));
  expect(text.startsWith(section?.source.text ?? "nothing", section?.start)).toBe(true);
});

test("a section that is not there, or is no section, has no text", () => {
  expect(sectionText(source, pieces(), "ana")).toBeUndefined();
  expect(sectionText(source, [], "users")).toBeUndefined();
});

test.each([
  ["scarlet", true],
  ["blue", false],
  ["a: b", false],
  ["[", false],
])("to rename a group to %s comes to the same in the parts as in the whole", (to, isRight) => {
  const edits = renaming("red", to);
  const renamed = ({ name }: { readonly name: string }) => (name === "red" ? to : name);
  const about = { renamed, from: "red", to };
  const inParts = renameProblem(source, edits, { ...about, pieces: pieces() });
  expect(inParts === undefined).toBe(isRight);
  expect(renameProblem(source, edits, about) === undefined).toBe(isRight);
});
