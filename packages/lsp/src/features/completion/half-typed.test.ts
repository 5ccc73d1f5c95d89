import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { ableClient, serviceOf } from "../../testing/service";
import { completionAt } from "../completion";

const acme = join(__dirname, "../../../../../examples/acme");
const texts = [
  "patterns/product-teams.access.yaml",
  "permission-sets/developers.access.yaml",
  "organization.access.yaml",
].map((path) => readFileSync(join(acme, path), "utf8"));

const cut = fc.record({
  text: fc.constantFrom(...texts),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  /** How much is missing behind the cursor. */
  missing: fc.constantFrom(0, 1, 5, 100, Infinity),
  typed: fc.constantFrom(
    "",
    " ",
    "- ",
    "{",
    "[",
    '"',
    "'",
    "$",
    "${",
    ":",
    ": ",
    "#",
    "s3:",
    "\n",
    "\t",
    "&",
    "*",
    "|",
  ),
});

test("in a text that is cut off anywhere, anything may be asked", async () => {
  await fc.assert(
    fc.asyncProperty(cut, async ({ text, at, missing, typed }) => {
      const head = `${text.slice(0, Math.floor(at * text.length))}${typed}`;
      const tail = text.slice(Math.floor(at * text.length) + missing);
      const { service, uriOf } = serviceOf(
        new Map([
          ["rolecall.yaml", "rolecall: 1\n"],
          ["x.access.yaml", `${head}${tail}`],
        ]),
      );
      const document = service.documentAt(uriOf("x.access.yaml"));
      if (!document) throw new Error("no document");
      const place = { ...document, offset: head.length, path: document.source.path };
      for (const { textEdit, label } of await completionAt(place, ableClient)) {
        expect(label).not.toBe("");
        if (!textEdit || !("range" in textEdit)) throw new Error("no edit");
        const { start, end } = textEdit.range;
        const { line, column } = document.source.positionAt(head.length);
        // Editors take what replaces a part of the cursor's own line, with the cursor in it.
        expect([start.line, end.line]).toEqual([line - 1, line - 1]);
        expect(start.character).toBeLessThanOrEqual(column - 1);
        expect(end.character).toBeGreaterThanOrEqual(column - 1);
      }
    }),
    { numRuns: 150 },
  );
});
