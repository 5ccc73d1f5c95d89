import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  array,
  assert,
  constantFrom,
  dictionary,
  integer,
  letrec,
  oneof,
  property,
} from "fast-check";
import { picker } from "../testing/shuffle";
import { type Plain, styledYaml } from "../testing/styled-yaml";
import { createSourceFile } from "../text/source-file";
import { commentsIn } from "../yaml/comments";
import { wholeFile } from "../yaml/placed-text";
import { formatFile } from "./format-file";
import { applyEdits } from "./text-edit";

/** A text after formatting, or why it is left alone. */
function formatted(text: string): string {
  const source = createSourceFile("a.access.yaml", text);
  const result = formatFile(source);
  return "edits" in result ? applyEdits(source, result.edits) : result.problem.message;
}

const layouts: readonly (readonly [string, string, string])[] = [
  [
    "each level is two spaces deep, lists below keys as well",
    "groups:\n    a:\n        members:\n        - ana\n        -   bo\n",
    "groups:\n  a:\n    members:\n      - ana\n      - bo\n",
  ],
  [
    "what is in a list starts two spaces behind its dash",
    "a:\n-   b:  1\n    c: 2\n-\n    d: 3\n- -   x\n  - y\n",
    "a:\n  - b: 1\n    c: 2\n  -\n    d: 3\n  - - x\n    - y\n",
  ],
  [
    "between two things stands one space",
    "a :   {x:   1,y:  [ 1,2 , ],  z: {  }}\nb:\t &x [ ]   #  c\nc: [*x , &y  d]\n",
    "a: { x: 1, y: [1, 2,], z: {} }\nb: &x [] #  c\nc: [*x , &y d]\n",
  ],
  ["one empty line is enough", "\n\na: 1  \n\n\n\nb: 2\n\n\n", "a: 1\n\nb: 2\n"],
  ["a file ends with a line break", "a: 1", "a: 1\n"],
  [
    "line breaks are those that the file has",
    "a:\r\n    b: 1\r\n\r\n\r\n    c: 2",
    "a:\r\n  b: 1\r\n\r\n  c: 2\r\n",
  ],
  [
    "comments stay with what stands in their column",
    "a:\n      # two\n      - b   # three\n      # four\n   # five\nc:\n   # six\nd: 1\n",
    "a:\n  # two\n  - b # three\n  # four\n# five\nc:\n  # six\nd: 1\n",
  ],
  [
    "brackets over several lines stay so, and further in than their key",
    "a: {\n  x: [{\n  y: 1\n    # in\n      }]\n  }\nb:\n     [\n c\n  ]\n",
    "a: {\n    x: [{\n      y: 1\n      # in\n    }]\n  }\nb:\n  [\n    c\n  ]\n",
  ],
  [
    "JSON is laid out as well",
    '{\n    "Statement": [\n        {"Effect":"Allow"}\n    ]\n}',
    '{\n  "Statement": [\n    { "Effect": "Allow" }\n  ]\n}\n',
  ],
  [
    "block texts move, and keep what is indented in them",
    "a:\n    b: |2\n        x\n       y\n    c: >-  # c\n         z\n           w\n\n\n\n    d: |+\n      v\n\n\n",
    "a:\n  b: |2\n      x\n     y\n  c: >- # c\n    z\n      w\n\n  d: |+\n    v\n\n\n",
  ],
  [
    "a block text keeps the blanks that it says",
    "a: |-\n  x\n     \n  \n\n\nb: 1\n",
    "a: |-\n  x\n     \n\nb: 1\n",
  ],
  [
    "texts over several lines are indented like a value",
    'a: x\n     y\n\n     z\nb: "p \\\n      q\\\n    \\ r"\nc: [s\n   t]\n',
    'a: x\n  y\n\n  z\nb: "p \\\n  q\\\n  \\ r"\nc: [s\n      t]\n',
  ],
  ["tags and anchors stay", "a: &x\n      b: !!str   1\nc:   *x\n", "a: &x\n  b: !!str 1\nc: *x\n"],
  ["marks of documents stay", "# h\n\n\n---   # x\n  a: 1\n...\n", "# h\n\n--- # x\na: 1\n...\n"],
  ["a byte order mark stays", "\ufeffa:   1\n", "\ufeffa: 1\n"],
];

test.each(layouts)("%s", (_, text, expected) => {
  expect(formatted(text)).toBe(expected);
  expect(formatted(expected)).toBe(expected);
});

test.each([
  ["a: [1\n", "a.access.yaml cannot be read as YAML"],
  ["a: 1\na: 2\n", "a.access.yaml cannot be read as YAML"],
  ["# nothing but a comment\n", "a.access.yaml cannot be read as YAML"],
  ["? a\n:   b\n", "a.access.yaml is written in a way that cannot be formatted safely"],
])("%j is left alone", (text, message) => {
  expect(formatted(text)).toBe(message);
});

const examples = join(__dirname, "../../../../examples");
const exampleTexts = readdirSync(examples, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.ya?ml$/.test(name) && !/node_modules|cdktf\.out/.test(name))
  .map((name) => readFileSync(join(examples, name), "utf8"));

test("the examples are laid out as usual", () => {
  expect(exampleTexts.length).toBeGreaterThan(10);
  for (const text of exampleTexts) expect(formatted(text)).toBe(text);
});

/** The same text with other blanks; what says something on each line stays. */
function mangled(text: string, seed: number): string {
  const pick = picker(seed);
  const factor = 1 + pick(4);
  const ends = ["", " ", "   "];
  const lines = text.split("\n").map((line) => {
    const [indent = ""] = /^ */.exec(line) ?? [];
    const content = line.slice(indent.length);
    const empty = content === "" ? "\n".repeat(pick(3)) : "";
    const wide = pick(3) === 0 ? content.replace(/^([\w-]+:) (?=\S)/, "$1    ") : content;
    // What is in a list stays behind its dash.
    const shown = wide.replace(/^- /, `-${" ".repeat(2 * factor - 1)}`);
    return `${empty}${indent.repeat(factor)}${shown}${ends[pick(3)] ?? ""}`;
  });
  return lines.join(pick(3) === 0 ? "\r\n" : "\n").trimEnd();
}

test("an example comes back from any layout", () => {
  assert(
    property(constantFrom(...exampleTexts), integer({ min: 0 }), (text, seed) => {
      const other = mangled(text, seed);
      expect(formatted(other).replaceAll("\r", "")).toBe(text);
    }),
    { numRuns: 150 },
  );
});

const { value } = letrec<{ value: Plain }>((tie) => ({
  value: oneof(
    { maxDepth: 3 },
    constantFrom("a", "prod-*", "012", "x: y", "", "# no", "true", "- a", "{", "a  b"),
    array(tie("value"), { maxLength: 3 }),
    dictionary(constantFrom("a", "b c", "012", "d:", "é"), tie("value"), { maxKeys: 3 }),
  ),
}));
const file = dictionary(constantFrom("a", "b", "c", "d e"), value, { minKeys: 1, maxKeys: 4 });

/** All that a text says besides blanks, and its comments. */
function saidIn(text: string): object {
  const comments = commentsIn(wholeFile(createSourceFile("a.access.yaml", text)));
  return {
    text: text.replaceAll(/\s/g, ""),
    lines: text.split("\n").filter((line) => line.trim() !== "").length,
    comments: comments.map((comment) => [comment.text, comment.isAlone]),
  };
}

test("however a file is written, only blanks change, and nothing is left to do after", () => {
  assert(
    property(file, integer({ min: 0 }), (contents, seed) => {
      const text = styledYaml(contents, seed);
      const once = formatted(text);
      expect(saidIn(once)).toEqual(saidIn(text));
      expect(formatted(once)).toBe(once);
    }),
    { numRuns: 1000 },
  );
});

test("what somebody has allowed stays allowed, and nothing else", () => {
  const text =
    "a:\n    # rolecall: allow unused-group because soon\n\n\n    b: 1 # rolecall: allow x\n";
  expect(formatted(text)).toBe(
    "a:\n  # rolecall: allow unused-group because soon\n\n  b: 1 # rolecall: allow x\n",
  );
});
