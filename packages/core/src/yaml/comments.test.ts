import fc from "fast-check";
import { createSourceFile } from "../text/source-file";
import { commentsIn } from "./comments";
import { wholeFile } from "./placed-text";

const commentsOf = (text: string) => commentsIn(wholeFile(createSourceFile("a.yaml", text)));

test("finds comments, and whether they stand alone", () => {
  const text = '# one\na: "# no" # two\nb: x#no\n  # three\nc: |\n  # no\n';
  expect(commentsOf(text).map((comment) => [comment.text, comment.isAlone])).toEqual([
    ["one", true],
    ["two", false],
    ["three", true],
  ]);
});

test("knows where each stands, in every text", () => {
  const alphabet = fc.constantFrom(..."a:-[]{}#&*!|>\"'%,?\n\t \ufeff".split(""));
  fc.assert(
    fc.property(fc.string({ unit: alphabet, maxLength: 60 }), (text) => {
      for (const { text: content, span } of commentsOf(text)) {
        const written = text.slice(span.start, span.end);
        expect(written.startsWith("#")).toBe(true);
        expect(written.slice(1).trim()).toBe(content);
      }
    }),
    { numRuns: 2000 },
  );
});
