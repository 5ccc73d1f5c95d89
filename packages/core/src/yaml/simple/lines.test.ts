import fc from "fast-check";
import { plainData } from "../../testing/plain";
import { createSourceFile } from "../../text/source-file";
import { type Part, partsOf } from "../block";
import { cutIntoSections, cutSection } from "../cut";
import { frame } from "../framed-part";
import { parseYaml } from "../parse";
import { createYamlParser } from "../remembering-parser";
import { readSimpleLines } from "./lines";

const key = fc.constantFrom("a", "b", "c.d", "aws:x", "1", "null", '"e f"', "'g'", "é", "A b");
const words = [
  "a b c a:b a#b a:: arn:aws:s3:::x/* true Null 1 012 1.5 1e3 0x1f 0o7 2012-10-17 1_000 5h -1 .5",
  `~ * *.x "" '' '''' "\\n" é &x !x | @ PT1H x, x{ - --- \${x} << 7up "a 'b a\tb a\u2028b e\u0301`,
].flatMap((line) => line.split(" "));
const text = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom("12 h", "b c", '"a: b"', "'a # b'", "a: b", "a :b", "a ,b]", "é é", "a  b", "a "),
);
const inBrackets = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text,
    fc.array(tie("value"), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
    fc
      .array(fc.tuple(key, fc.constantFrom(": ", ":", " : "), tie("value")), { maxLength: 3 })
      .map((pairs) => `{ ${pairs.map((pair) => pair.join("")).join(", ")} }`),
  ),
})).value;
const value = fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: inBrackets });
const end = fc.constantFrom("", "", "", "", "", " # c", " ", "#", "\r", " #\r");

const line = fc
  .tuple(
    fc.constantFrom(0, 1, 2, 2, 2, 3, 4, 4, 4, 5, 6, 6, 8),
    fc.oneof(
      { weight: 4, arbitrary: fc.tuple(key, value).map(([name, what]) => `${name}: ${what}`) },
      { weight: 4, arbitrary: key.map((name) => `${name}:`) },
      { weight: 3, arbitrary: value.map((item) => `- ${item}`) },
      { weight: 2, arbitrary: fc.tuple(key, value).map(([name, what]) => `- ${name}: ${what}`) },
      { weight: 1, arbitrary: key.map((name) => `-  ${name}:`) },
      { weight: 1, arbitrary: fc.constantFrom("# c", "# c", "", "-", "- - a", "x", '"x', "...") },
    ),
    end,
  )
  .map(([indent, content, rest]) => `${content === "" ? "" : " ".repeat(indent)}${content}${rest}`);

/** What could be a file: sections, and lines below them of which many fit together. */
const file = fc
  .array(fc.tuple(key, fc.array(line, { maxLength: 8 })), { minLength: 1, maxLength: 3 })
  .map((sections) => sections.flatMap(([name, lines]) => [`${name}:`, ...lines]).join("\n"))
  .chain((lines) => fc.constantFrom(lines, `${lines}\n`, `# c\n\n${lines}\n\n`));

const sourceOf = (written: string) => createSourceFile("a.access.yaml", written);

/** The parts of a text that are taken for simple. */
function simpleParts(written: string): readonly Part[] {
  const { starts } = cutIntoSections(written, 0, written.length);
  const cuts = starts.map((start, at) =>
    cutSection(written, start, starts[at + 1] ?? written.length),
  );
  const parts = cuts.flatMap((own) => partsOf(written, own));
  return parts.filter((part) => readSimpleLines(frame(part, "a.access.yaml")));
}

test("reads lines as the parser does, or leaves them to it", () => {
  let simple = 0;
  fc.assert(
    fc.property(file, (written) => {
      simple += simpleParts(written).length;
      const read = createYamlParser()(sourceOf(written));
      expect(plainData(read)).toEqual(plainData(parseYaml(sourceOf(written))));
    }),
    { numRuns: 3000 },
  );
  expect(simple).toBeGreaterThan(1000);
});

const section = (...parts: readonly string[]) => `a:\n${parts.join("\n")}\n`;
const levels = Array.from({ length: 150 }, (_, depth) => `${"  ".repeat(depth + 1)}b:`);

test.each([
  ["a key that is refused", section("  __proto__: b")],
  ["a key that is refused in brackets", section("  b: { __proto__: c }")],
  ["a text that is refused", section('  b: "${TfToken[1]}"')],
  ["a key that is longer than YAML allows", section(`  ${"k".repeat(1100)}: b`)],
  ["keys that are deeper than is read", section(...levels)],
  ["lists that are deeper than is read", section(`  b: ${"[".repeat(150)}${"]".repeat(150)}`)],
  ["one of many keys twice", section(...Array.from("bcdefghijkb", (name) => `  ${name}: x`))],
  ["a line of spaces", section("  b:", "     ", "  c: d", "   ", "  e:", "    - f", "      ")],
  [
    "comments that go out and in",
    section("  b:", "    # c", "  # d", "  c:", "# e", "  # f", "  g: h"),
  ],
])("reads %s as the parser does", (_, written) => {
  const read = createYamlParser()(sourceOf(written));
  expect(plainData(read)).toEqual(plainData(parseYaml(sourceOf(written))));
});
