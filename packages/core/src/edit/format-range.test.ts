import { assert, integer, property } from "fast-check";
import { picker } from "../testing/shuffle";
import { createSourceFile } from "../text/source-file";
import { formatFile } from "./format-file";
import { formatRange } from "./format-range";
import { applyEdits } from "./text-edit";

/** A text whose part between `«` and `»` is laid out. */
function formatted(marked: string): string {
  const [start, end] = [marked.indexOf("«"), marked.indexOf("»") - 1];
  return afterRange(marked.replace(/[«»]/g, ""), start, end);
}

function afterRange(text: string, start: number, end: number): string {
  const source = createSourceFile("a.access.yaml", text);
  const result = formatRange(source, { start, end });
  return "edits" in result ? applyEdits(source, result.edits) : result.problem.message;
}

function afterFile(text: string): string {
  const source = createSourceFile("a.access.yaml", text);
  const result = formatFile(source);
  return "edits" in result ? applyEdits(source, result.edits) : text;
}

test.each([
  [
    "an entry with the cursor in it",
    "a:\n  b:   1\n  c:   {x:   «»1}\n  d:   1\n",
    "a:\n  b:   1\n  c: { x: 1 }\n  d:   1\n",
  ],
  [
    "entries that are selected, not one at whose start the selection ends",
    "a:\n  b:   1\n  c:  «[ 1]\n  d:   1\n»  e:   1\n",
    "a:\n  b:   1\n  c: [1]\n  d: 1\n  e:   1\n",
  ],
  [
    "what is in an entry, whose blanks at the ends of lines go",
    "a:\n  b:\n      - x«»   \n      -   y   \n  c:   1\n",
    "a:\n  b:\n    - x\n    - y\n  c:   1\n",
  ],
  [
    "a whole section where its entries are further in than usual",
    "a:   1\nb:\n    c:   1\n    d«»:\n        e: 1\nf:   1\n",
    "a:   1\nb:\n  c: 1\n  d:\n    e: 1\nf:   1\n",
  ],
  [
    "sections that are selected",
    "a:   1\n«b:   1\n\n\nc:\n    d:   1»\ne:   1\n",
    "a:   1\nb: 1\n\nc:\n  d: 1\ne:   1\n",
  ],
  ["all of a file whose keys are further in", "  a:   1\n  b:   «»1\n", "a: 1\nb: 1\n"],
  ["line breaks as they are", "a:\r\n  b:   1\r\n  c:   «»1  \r\n", "a:\r\n  b:   1\r\n  c: 1\r\n"],
])("lays out %s", (_, marked, expected) => {
  expect(formatted(marked)).toBe(expected);
});

test.each([
  ["a: [«»1\n", "a.access.yaml cannot be read as YAML"],
  ["? a«»\n:   b\n", "a.access.yaml is written in a way that cannot be formatted safely"],
])("%j is left alone", (marked, message) => {
  expect(formatted(marked)).toBe(message);
});

const usual = `rolecall: 1

# People
users:
  ana: { external: true }

  # The others
  bo: { external: true } # for now
groups:
  admins:
    members:
      - ana
      - bo
  readers: { members: [ana, bo] }

permissionSets:
  Look:
    description: |
      What people
        may see
    managedPolicies: [ReadOnlyAccess]
`;

/** The same with other blanks. */
function mangled(seed: number): string {
  const pick = picker(seed);
  const factor = 1 + pick(3);
  const lines = usual.split("\n").map((line) => {
    const [indent = ""] = /^ */.exec(line) ?? [];
    const content = line.slice(indent.length).replace(/^- /, `-${" ".repeat(2 * factor - 1)}`);
    const empty = content === "" ? "\n".repeat(pick(3)) : "";
    return `${empty}${indent.repeat(factor)}${content}${pick(3) === 0 ? "  " : ""}`;
  });
  return `${lines.join(pick(3) === 0 ? "\r\n" : "\n").trimEnd()}\n`;
}

const anywhere = integer({ min: 0, max: 600 });

test("only blanks change, and the rest of the file is left to be laid out", () => {
  assert(
    property(integer({ min: 0 }), anywhere, anywhere, (seed, one, other) => {
      const text = mangled(seed);
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      const after = afterRange(text, start, end);
      expect(after.replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
      expect(afterFile(after)).toBe(afterFile(text));
      expect(afterRange(after, 0, after.length)).toBe(afterFile(text));
    }),
  );
});

test("a file that is laid out stays as it is", () => {
  assert(property(anywhere, (at) => expect(afterRange(usual, at, at)).toBe(usual)));
});
