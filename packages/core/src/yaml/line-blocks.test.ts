import { assert, constantFrom, property, string } from "fast-check";
import { lineBlocks } from "./line-blocks";

/** Each block as its lines and what its first line says. */
function shown(text: string): readonly string[] {
  const lines = text.split("\n");
  return lineBlocks(text).map(({ first, last, isComment }) => {
    return `${first}-${last} ${isComment ? "comment " : ""}${lines[first - 1]?.trim() ?? ""}`;
  });
}

test("a line holds what is further in, with the comments there", () => {
  const text = `# head
# of the file

groups:
  a:
    members:
    - x
    # y
# odd
    - z

  # about b
  b: {
    members: [
    ]
  }
  # the end
# of groups
users:`;
  expect(shown(text)).toEqual([
    "1-2 comment # head",
    "4-17 groups:",
    "5-10 a:",
    "6-10 members:",
    "13-16 b: {",
    "14-15 members: [",
  ]);
});

test("what looks like a comment within a text is none", () => {
  expect(
    shown("a:\n  b: | # text\n    # one\n    # two\n\n    three\n  # four\n  c: >-\n"),
  ).toEqual(["1-8 a:", "2-6 b: | # text"]);
});

test("blocks never cross each other, whatever the text", () => {
  const unit = constantFrom(" ", " ", "  ", "\n", "\n", "#", "- ", "a:", " |", "]", "{", "\t");
  const lines = string({ unit, maxLength: 200 });
  assert(
    property(lines, (text) => {
      const blocks = lineBlocks(text);
      for (const one of blocks) {
        expect(one.first).toBeLessThan(one.last);
        const crossing = blocks.filter(({ first, last }) => {
          return first > one.first && first <= one.last && last > one.last;
        });
        expect(crossing).toEqual([]);
      }
    }),
  );
});
