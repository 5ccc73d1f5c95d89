import * as fc from "fast-check";
import * as yaml from "yaml";
import { createSourceFile } from "../text/source-file";
import { styledYaml } from "../testing/styled-yaml";
import { type Layout, layoutOf, type ScalarLayout } from "../yaml/layout";
import { writtenScalar } from "../yaml/written-scalar";
import { replacePart } from "./replace-part";
import { applyEdits } from "./text-edit";

function* scalarsIn(layout: Layout): Generator<ScalarLayout> {
  if (layout.kind === "scalar") yield layout;
  if (layout.kind === "scalar" || layout.kind === "alias") return;
  for (const item of layout.items) {
    if ("key" in item && item.key) yield item.key;
    if (item.value) yield* scalarsIn(item.value);
  }
}

const names = fc.constantFrom(
  "a",
  "b c",
  "it's",
  'say "a"',
  "007",
  "true",
  "x: y",
  "x #y",
  "ü",
  "[a]",
  "a, b",
  "- a",
  "\\",
  "~",
  "{}",
);
const value = fc.dictionary(
  names.map((name) => `old${name}`),
  fc.oneof(
    names.map((name) => `group:${name}`),
    fc.array(
      names.map((name) => `group:${name}`),
      { minLength: 1, maxLength: 3 },
    ),
  ),
  { minKeys: 1, maxKeys: 4 },
);

test("a part of any text becomes another, and nothing else changes", () => {
  fc.assert(
    fc.property(value, names, fc.tuple(fc.nat(), fc.nat()), (before, name, [seed, pick]) => {
      const source = createSourceFile("rolecall.yaml", styledYaml(before, seed));
      const layout = layoutOf(source.text);
      const scalars = layout ? [...scalarsIn(layout)] : [];
      const scalar = scalars[pick % scalars.length];
      if (!scalar) return;
      const prefix = scalar.text.startsWith("group:") ? "group:" : "old";
      const { start, end } = scalar;
      const { offsetOf } = writtenScalar(source.text.slice(start, end).trimEnd());
      const place = (from: number, to: number) => ({ file: source.path, start: from, end: to });
      const from = start + (offsetOf?.(prefix.length) ?? 0);
      const to = offsetOf ? start + offsetOf(scalar.text.length) : end;
      const part = { whole: place(start, end), span: place(from, to), before: prefix, after: "" };
      const edit = replacePart(source, part, `new ${name}`);
      const after = applyEdits(source, [edit]);
      const marked = "MARK";
      const wanted = JSON.stringify(
        yaml.parse(applyEdits(source, [replacePart(source, part, marked)])),
      ).replace(JSON.stringify(`${prefix}${marked}`), () => JSON.stringify(`${prefix}new ${name}`));
      expect([after, JSON.stringify(yaml.parse(after))]).toEqual([after, wanted]);
      expect(after.length - edit.newText.length).toBe(
        source.text.length - (edit.span.end - edit.span.start),
      );
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["- group:old", "new", "- group:new"],
  ["- 'group:old'", "it's", "- 'group:it''s'"],
  ['- "group:old"', 'a"b', '- "group:a\\"b"'],
  ["- group:old", "a #b", '- "group:a #b"'],
  ["[group:old]", "a, b", '["group:a, b"]'],
  ["- group:old", "a, b", "- group:a, b"],
])("%s to %s", (text, name, expected) => {
  const source = createSourceFile("rolecall.yaml", text);
  const start = text.search(/["']?group/);
  const end = text.search(/["']?\]?$/);
  const at = text.indexOf("old");
  const quote = /["']/.test(text.charAt(end)) ? 1 : 0;
  const part = {
    whole: { file: source.path, start, end: end + quote },
    span: { file: source.path, start: at, end: at + 3 },
    before: "group:",
    after: "",
  };
  expect(applyEdits(source, [replacePart(source, part, name)])).toBe(expected);
});
