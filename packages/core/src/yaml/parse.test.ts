import * as fc from "fast-check";
import { createSourceFile } from "../text/source-file";
import type { YamlNode } from "./node";
import { parseYaml } from "./parse";

const parse = (text: string) => parseYaml(createSourceFile("a.yaml", text));
const codes = (text: string) => parse(text).diagnostics.map(({ code }) => code);

/** The plain value of a node, as a reader of YAML would expect it. */
function valueOf(node: YamlNode | undefined): unknown {
  if (!node || node.kind === "broken") return undefined;
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(valueOf);
  return Object.fromEntries(node.pairs.map(({ key, value }) => [key.value, valueOf(value)]));
}

test("reads texts, numbers, lists and maps with their places", () => {
  const { root, diagnostics } = parse("a: [1, x]\n0123: { b: null }\ne:\n");
  expect(diagnostics).toEqual([]);
  expect(valueOf(root)).toEqual({ a: [1, "x"], "0123": { b: null }, e: null });
  expect(root?.span).toEqual({ file: "a.yaml", start: 0, end: 30 });
});

test("an alias stands for what its anchor names, a key as well", () => {
  expect(valueOf(parse("&k a: 1\nb: *k\n").root)).toEqual({ a: 1, b: "a" });
  expect(valueOf(parse("a: &x [1]\nb: *x\n").root)).toEqual({ a: [1], b: [1] });
});

test.each([
  ["a: *-dev\n", ["unknown-alias"]],
  ["a: &x [*x]\n", ["unknown-alias"]],
  ["a: &x {b: 1}\nc: {<<: *x}\n", ["merge-key"]],
  ["a: !Ref b\n", ["unsupported-tag"]],
  ["a: !!str 1\n", []],
  ["? [a]\n: 1\n", ["complex-key"]],
  ["a: 1\na: 2\n", ["duplicate-key"]],
  ["1: 1\n01: 2\n", []],
  ["a: 1\n---\nb: 2\n", ["several-documents"]],
  ["%YAML 1.1\n---\na: yes\n", ["yaml-version"]],
  ["a:\n\t- x\n", ["yaml-syntax"]],
  ["", ["empty-file"]],
  ["# nothing\n", ["empty-file"]],
  ["__proto__: 1\n", ["reserved-text"]],
  ['a: "${TfToken[TOKEN.1]}"\n', ["reserved-text"]],
  ['a: "\\ud800"\n', ["reserved-text"]],
  ["[".repeat(10_000), ["nested-too-deep"]],
  ["- ".repeat(10_000), ["nested-too-deep"]],
  ["x".repeat(17 * 1024 * 1024), ["file-too-large"]],
])("%.40j has the problems %j", (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test("a bomb of aliases is refused before anyone walks it", () => {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const content = level === 0 ? "x" : `*l${level - 1}`;
    return `l${level}: &l${level} [${Array.from({ length: 10 }, () => content).join(", ")}]`;
  });
  expect(codes(levels.join("\n"))).toEqual(["too-many-aliases"]);
});

test("aliases that each go on where the last ended are refused before the stack is", () => {
  const open = "[".repeat(40);
  const close = "]".repeat(40);
  const lines = Array.from({ length: 300 }, (_, at) =>
    at === 0 ? `l0: &l0 ${open}x${close}` : `l${at}: &l${at} ${open}*l${at - 1}${close}`,
  );
  expect(new Set(codes(lines.join("\n")))).toEqual(new Set(["nested-too-deep"]));
  expect(codes(lines.slice(0, 2).join("\n"))).toEqual([]);
});

test.each(["[", "- ", "{a: ", "? "])("six megabytes of %j are refused at once", (piece) => {
  expect(codes(piece.repeat((6 * 1024 * 1024) / piece.length))).toEqual(["nested-too-deep"]);
});

test("keeps the good half of a broken file", () => {
  expect(valueOf(parse("a: 1\nb: [1, 2\nc: 3\n").root)).toMatchObject({ a: 1 });
});

test("survives every text", () => {
  const alphabet = fc.constantFrom(..."a:-[]{}&*!|>\"'#%@`,?\n\t 1~<\\".split(""));
  fc.assert(
    fc.property(fc.string({ unit: alphabet, maxLength: 60 }), (text) => {
      const { diagnostics } = parse(text);
      for (const { span } of diagnostics) {
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length + 1);
      }
    }),
    { numRuns: 2000 },
  );
});
