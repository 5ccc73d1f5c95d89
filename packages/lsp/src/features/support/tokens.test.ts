import { createSourceFile } from "@rolecall/core";
import { assert, constantFrom, nat, property, string } from "fast-check";
import { tokensIn } from "./tokens";

const unit = constantFrom(
  ..."groups: |permissionSets: |patterns:|\n|\n|  |    |a|b:|- |[|]|{ |}|, |'|\"|${x}|&a |*a|!!str |#| |".split(
    "|",
  ),
  "principals: [group:a]",
  "inlinePolicy: { Statement: { Action: s3:Get* } }",
  "? ",
  "|",
  "\t",
  "\r\n",
);
const texts = string({ unit, maxLength: 60 });

test("tokens follow each other and stay on their lines, whatever the text", () => {
  assert(
    property(texts, (text) => {
      let done = 0;
      for (const { start, end } of tokensIn(createSourceFile("a.access.yaml", text), all(text))) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).not.toMatch(/\n/);
        done = end;
      }
    }),
    { numRuns: 1000 },
  );
});

test("a part of a file has those of all tokens that are in it", () => {
  assert(
    property(texts, nat(200), nat(200), (text, from, length) => {
      const source = createSourceFile("a.access.yaml", text);
      const part = { start: from, end: from + length };
      const inside = tokensIn(source, all(text)).filter(
        ({ start, end }) => end > part.start && start < part.end,
      );
      expect(tokensIn(source, part)).toEqual(inside);
    }),
  );
});

function all(text: string) {
  return { start: 0, end: text.length };
}
