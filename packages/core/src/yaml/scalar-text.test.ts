import { parse } from "yaml";
import { scalarText } from "./scalar-text";

const hidden = ["\u202e", "\u200b", "\u00ad", "\ufeff", "\u{e0041}", "\u2028", "\u0085", "\u0000"];

test.each(hidden)("%j is escaped, and read as it was", (character) => {
  for (const quotes of ["double", "single", "json"] as const) {
    const written = scalarText(`a${character}b`, { isFlow: false, quotes });
    expect(written).toMatch(/^"a[\x20-\x7e]+b"$/);
    expect(parse(written)).toBe(`a${character}b`);
  }
});

test("what can be seen stays", () => {
  expect(scalarText("Zoë, 日本", { isFlow: false, quotes: "double" })).toBe("Zoë, 日本");
  expect(scalarText("Zoë, 日本", { isFlow: true, quotes: "json" })).toBe('"Zoë, 日本"');
});
