import * as fc from "fast-check";
import { code, counted, firstOf, prose } from "./markdown";

test.each([
  ["audit", "`audit`"],
  ["[x](command:evil)", "`[x](command:evil)`"],
  ["a`b``c", "```a`b``c```"],
  ["`", "`` ` ``"],
  ["", '`""`'],
  ["a\n\n# b", "`a\u{fffd}\u{fffd}# b`"],
])("the name %j is shown as %j", (name, expected) => {
  expect(code(name)).toBe(expected);
});

test.each([
  ["[x](command:evil)", String.raw`\[x\](command:evil)`],
  ["<img src=x>", String.raw`\<img src=x\>`],
  ["see https://evil.example", String.raw`see https\://evil.example`],
  ["see www.evil.example", String.raw`see www\.evil.example`],
  ["two\n\n# lines", String.raw`two \# lines`],
])("the text %j is shown as %j", (text, expected) => {
  expect(prose(text)).toBe(expected);
});

test("no name gets out of its code", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("`", " ", "a", "\n") }), (name) => {
      const shown = code(name);
      const [fence = ""] = /^`+/.exec(shown) ?? [];
      const inner = shown.slice(fence.length, -fence.length);
      expect(shown.endsWith(fence)).toBe(true);
      expect((inner.match(/`+/g) ?? []).filter((run) => run === fence)).toEqual([]);
      expect(inner).not.toMatch(/^`|`$|\n/);
    }),
  );
});

test("numbers of things", () => {
  expect([0, 1, 1200].map((count) => counted(count, "account"))).toEqual([
    "no account",
    "1 account",
    "1,200 accounts",
  ]);
});

test("of many things the first are shown", () => {
  expect(firstOf(["a", "b", "c"], 3)).toBe("a, b, c");
  expect(firstOf(["a", "b", "c"], 1)).toBe("a and 2 more");
});
