import fc from "fast-check";
import { type Plain, styledYaml } from "../testing/styled-yaml";
import { createSourceFile } from "../text/source-file";
import { entryAt, nodeAt } from "./cursor-entry";
import { placeAt, type Step } from "./cursor-place";
import type { YamlNode } from "./node";
import { parseYaml } from "./parse";

/** Where each text stands in a tree: its start, its role, and the steps that lead there. */
interface Standing {
  readonly start: number;
  readonly role: "key" | "value";
  readonly path: readonly Step[];
  readonly text: string;
}

function standings(node: YamlNode, path: readonly Step[] = []): readonly Standing[] {
  if (node.kind === "list") {
    return node.items.flatMap((item, index) => standings(item, [...path, index]));
  }
  if (node.kind === "map") {
    return node.pairs.flatMap(({ key, value }) => [
      { start: key.span.start, role: "key" as const, path, text: key.value },
      ...standings(value, [...path, key.value]),
    ]);
  }
  if (node.kind !== "scalar" || typeof node.value !== "string") return [];
  return [{ start: node.span.start, role: "value", path, text: node.value }];
}

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,5}(:[a-z*]{1,3})?$/);
const key = fc.stringMatching(/^[a-z]{1,4}$/);
const { mapping } = fc.letrec<{ mapping: { readonly [key: string]: Plain } }>((tie) => ({
  mapping: fc.dictionary(
    key,
    fc.oneof(
      word,
      tie("mapping"),
      fc.array(fc.oneof(word, tie("mapping")), { minLength: 1, maxLength: 3 }),
    ),
    { minKeys: 1, maxKeys: 4, depthIdentifier: "mapping" },
  ),
}));

test("what is said of a place in right YAML is what the parser says", () => {
  fc.assert(
    fc.property(mapping, fc.nat(), (value, seed) => {
      const source = createSourceFile("a.yaml", styledYaml(value, seed));
      const root = parseYaml(source).root;
      for (const { start, role, path, text } of root ? standings(root) : []) {
        const shift = /["']/.test(source.text.charAt(start)) ? 1 : 0;
        const offset = start + shift + 1;
        const found = placeAt(source, offset);
        const shown = JSON.stringify(
          `${source.text.slice(0, offset)}‸${source.text.slice(offset)}`,
        );
        expect({ shown, role: found.role, path: found.path, whole: found.whole }).toEqual({
          shown,
          role,
          path,
          whole: text,
        });
      }
    }),
    { numRuns: 200 },
  );
});

/** Texts with a mark at the cursor, and what is there: role, steps, what is written, siblings. */
const cases = `
‸                                                          | key    |  |
permi‸                                                     | key    |  | permi
groups: {}⏎‸                                               | key    |  | | groups
users:⏎  x: {}⏎⏎‸⏎groups: {}                               | key    |  | | users groups
groups:⏎  ‸                                                | value  | groups |
groups:⏎  a‸:⏎    members: []                              | key    | groups | a
groups:⏎  a:⏎    mem‸                                      | value  | groups/a | mem
groups:⏎  a:⏎    external: true⏎    ‸                      | key    | groups/a | | external
groups:⏎  a:⏎    ‸⏎    external: true                      | value  | groups/a | | external
groups:⏎  a: ‸                                             | value  | groups/a | | a
groups:⏎  a:‸                                              | value  | groups | a:
groups:⏎  a: { mem‸ }                                      | key    | groups/a | mem
groups:⏎  a: { ‸, members: [b], description: x }           | key    | groups/a | | members description
groups:⏎  a: { members: [b], ‸ }                           | key    | groups/a | | members
groups:⏎  a: { members: [b, ‸, c] }                        | value  | groups/a/members/1 | | b c
groups:⏎  a:⏎    members: [⏎      b,⏎      ‸⏎    ]          | value  | groups/a/members/1 | | b
groups:⏎  a:⏎    members:⏎      - b⏎      - ‸⏎      - c     | value  | groups/a/members/1 | | b c
groups:⏎  a:⏎    members:⏎    - b⏎    - c‸                  | value  | groups/a/members/1 | c | b
groups:⏎  a:⏎    members:⏎    - b⏎    ‸                     | key    | groups/a | | members
groups:⏎  a:⏎    members: "b‸                               | value  | groups/a/members | b | members
groups:⏎  a:⏎    members: ['b‸c']                           | value  | groups/a/members/0 | bc
groups:⏎  a:⏎    description: x # y‸                        | prose  | groups/a/description |
groups:⏎  # x‸⏎  a: {}                                      | prose  | groups |
groups:⏎  a:⏎    description: >⏎      some ‸text             | prose  | groups/a/description |
groups:⏎  a:⏎    members: [b] ‸                             | none   | groups/a/members | | members
a:⏎  - - x⏎    - ‸                                          | value  | a/0/1 | | x
a:⏎  - b: 1⏎    c: ‸                                        | value  | a/0/c | | b c
a:⏎  - b: 1⏎    ‸                                           | key    | a/0 | | b
a:⏎  - b: 1⏎  - ‸                                           | value  | a/1 |
a:⏎  b: s3:‸                                                | value  | a/b | s3: | b
a:⏎  b: s3:Get‸Object                                       | value  | a/b | s3:GetObject | b
a:⏎  b: [s3:‸]                                              | value  | a/b/0 | s3:
a:⏎  b: ["s3:‸"]                                            | value  | a/b/0 | s3:
a:↵⏎  b:↵⏎    c: ‸↵⏎                                        | value  | a/b/c | | c
a:⏎  b:⏎⇥‸                                                  | value  | a |
{ "a": [{ "b": "‸" }] }                                     | value  | a/0/b | | b
{⏎  "a": 1,⏎  "‸"⏎}                                         | key    |  | | a
{⏎  "a": 1,⏎  ‸⏎}                                           | key    |  | | a
{⏎  "a": { "b": ["x", "‸y"] }⏎}                              | value  | a/b/1 | y | x
⏎‸                                                          | key    |  |
---⏎a: ‸                                                    | value  | a | | a
a:⏎  b: [⏎c:⏎  d: ‸                                         | value  | c/d | | d
`;

test.each(cases.trim().split("\n"))("%s", (line) => {
  const [marked = "", role, steps = "", whole = "", said = ""] = line
    .split("|")
    .map((part) => part.trim());
  const text = marked.replaceAll("⏎", "\n").replaceAll("↵", "\r").replaceAll("⇥", "\t");
  const found = placeAt(createSourceFile("a.yaml", text.replace("‸", "")), text.indexOf("‸"));
  expect([found.role, found.path.join("/"), found.whole, found.siblings]).toEqual([
    role,
    steps,
    whole,
    said.split(" ").filter(Boolean),
  ]);
});

const piece = fc.constantFrom(
  ..."abc:-#{}[],'\"|>&*!?%@`\\ \t\n\r$".split(""),
  "\n  ",
  "\n    - ",
  ": ",
  "key:\n",
  "\u{1f600}",
  "\u0002",
  "\ufeff",
);

test("any text may be asked about at any place", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(70), (pieces, offset) => {
      const source = createSourceFile("a.yaml", pieces.join(""));
      const found = placeAt(source, offset);
      expect(found.span.start).toBeLessThanOrEqual(Math.min(offset, source.text.length));
      expect(found.span.end).toBeLessThanOrEqual(source.text.length);
      expect(source.text.slice(found.span.start, found.span.end)).toBe(found.whole);
      nodeAt(entryAt(source, found), found.path);
    }),
    { numRuns: 1000 },
  );
});

function entry(index: number): string {
  return `  p${index}:\n    principals:\n      - group:g${index}\n`;
}

test("in a long section only the entry is looked at", () => {
  const entries = Array.from({ length: 5000 }, (_, index) => entry(index)).join("");
  const text = `patterns:\n${entries}  last:\n    principals: [‸]\n`;
  const source = createSourceFile("a.yaml", text.replace("‸", ""));
  const ofEntry = timeOf(() => {
    const found = placeAt(source, text.indexOf("‸"));
    expect(found.path).toEqual(["patterns", "last", "principals", 0]);
    expect(nodeAt(entryAt(source, found), ["patterns", "last"])?.kind).toBe("map");
  });
  expect(ofEntry).toBeLessThan(timeOf(() => void parseYaml(source)) / 5);
});

test.each([
  ["b", 'members:\n      - ‸a\n      - b\n      - …x"y"'],
  ["members", 'members: [a]\n    desc‸: x\n    z…y"'],
])("beside %s, a line may be almost nothing but blanks", (other, written) => {
  const marked = `groups:\n  g:\n    ${written.replace("…", " ".repeat(35_000))}\n`;
  const source = createSourceFile("a.yaml", marked.replace("‸", ""));
  const before = performance.now();
  expect(placeAt(source, marked.indexOf("‸")).siblings).toEqual([other]);
  expect(performance.now() - before).toBeLessThan(1000);
});

/** The shortest of a few times, in milliseconds. */
function timeOf(act: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return Math.min(...times);
}
