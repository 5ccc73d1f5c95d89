import { createSourceFile } from "@rolecall/core";
import { assert, constantFrom, property, string } from "fast-check";
import { newLineAt } from "./new-line";

const parts = [
  "groups: members: permissionSets: inlinePolicy: Statement: Action: a: s3:Get x".split(" "),
  [" ", "  ", "- ", "[", "]", "{", "}", "'", '"', "|", ">", "#", "\n", "\r\n"],
];
const unit = constantFrom(...parts.flat());

test("a line starts with blanks and at most one dash, whatever stands above it", () => {
  assert(
    property(string({ unit, maxLength: 40 }), (above) => {
      const text = `${above}\n`;
      const line = newLineAt(createSourceFile("a.access.yaml", text), text.length);
      expect(line ?? "").toMatch(/^ *(?:- )?$/);
    }),
    { numRuns: 1000 },
  );
});
