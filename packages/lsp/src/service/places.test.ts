import { createSourceFile } from "@rolecall/core";
import * as fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { offsetOf, positionOf } from "./places";

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
