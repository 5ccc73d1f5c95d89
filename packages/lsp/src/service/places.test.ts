import { createSourceFile } from "@rolecall/core";
import * as fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { offsetOf, positionOf, rangeOf } from "./places";

const text = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "\r\n", "\u2028", "\u{1f600}") });

test("positions are those of LSP, for which a carriage return ends a line", () => {
  fc.assert(
    fc.property(text, fc.nat(20), (written, offset) => {
      const source = createSourceFile("a.access.yaml", written);
      const document = TextDocument.create("", "yaml", 1, written);
      const position = document.positionAt(offset);
      expect(offsetOf(source, position)).toBe(document.offsetAt(position));
      // Nothing starts between the two characters of a line break.
      if (document.offsetAt(position) !== Math.min(offset, written.length)) return;
      expect(positionOf(source, offset)).toEqual(position);
    }),
    { numRuns: 1000 },
  );
});

const count = fc.integer({ min: -2, max: 12 });

test("a position outside the text, or outside its line, is the nearest that there is", () => {
  fc.assert(
    fc.property(text, count, count, (written, line, character) => {
      const document = TextDocument.create("", "yaml", 1, written);
      const source = createSourceFile("a.access.yaml", written);
      expect(offsetOf(source, { line, character })).toBe(document.offsetAt({ line, character }));
    }),
    { numRuns: 1000 },
  );
});

test("a range ends where its end is, on the same line or another", () => {
  fc.assert(
    fc.property(text, fc.nat(20), fc.nat(20), (written, start, length) => {
      const source = createSourceFile("a.access.yaml", written);
      const end = start + length;
      expect(rangeOf(source, { start, end })).toEqual({
        start: positionOf(source, start),
        end: positionOf(source, end),
      });
    }),
    { numRuns: 1000 },
  );
});
