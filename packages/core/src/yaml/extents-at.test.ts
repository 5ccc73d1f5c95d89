import { assert, nat, property, string } from "fast-check";
import { createSourceFile } from "../text/source-file";
import { extentsAt } from "./extents-at";

/** What stands at a mark `‸`, from the innermost out, each on one line. */
function around(marked: string): readonly string[] {
  const offset = marked.indexOf("‸");
  const text = marked.replace("‸", "");
  const found = extentsAt(createSourceFile("a.access.yaml", text), offset);
  return found.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, " "));
}

test("from a value to the file", () => {
  const text = `# head
users: {}
groups:
  a: {}
  # about b
  b:
    members: [ana, "b‸o"]
    tags: { x: y }
`;
  expect(around(text)).toEqual([
    "bo",
    '"bo"',
    'ana, "bo"',
    '[ana, "bo"]',
    'members: [ana, "bo"]',
    'members: [ana, "bo"] tags: { x: y }',
    'b: members: [ana, "bo"] tags: { x: y }',
    'groups: a: {} # about b b: members: [ana, "bo"] tags: { x: y }',
    '# head users: {} groups: a: {} # about b b: members: [ana, "bo"] tags: { x: y } ',
  ]);
});

test("a key is a step of its own", () => {
  expect(around("groups:\n  a:\n    mem‸bers:\n      - x\n")).toEqual([
    "members",
    "members: - x",
    "a: members: - x",
    "groups: a: members: - x",
    "groups: a: members: - x ",
  ]);
});

test("half-written text has steps as well", () => {
  expect(around("groups:\n  a: { members: [an‸a, \n  b: {}\n")).toContain("ana");
});

test("each step is wider than the last, whatever the text", () => {
  assert(
    property(string({ unit: "binary", maxLength: 60 }), nat(60), (text, offset) => {
      const source = createSourceFile("a.access.yaml", text);
      const found = extentsAt(source, Math.min(offset, text.length));
      expect(found.at(-1)).toEqual({ start: 0, end: text.length });
      const lengths = found.map(({ start, end }) => end - start);
      expect(new Set(lengths).size).toBe(lengths.length);
      expect(lengths.toSorted((one, other) => one - other)).toEqual(lengths);
    }),
  );
});

test("comments may go on and on", () => {
  const source = createSourceFile("a.access.yaml", `groups:\n  a: {}\n${"#\n".repeat(50_000)}`);
  expect(extentsAt(source, 10)).toContainEqual({ start: 0, end: "groups:\n  a: {}".length });
});
