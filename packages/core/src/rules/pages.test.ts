import { readdirSync } from "node:fs";
import { join } from "node:path";
import { problemSeverities } from "../diagnostics/problems";
import { check } from "../testing/check";
import { blocksOf, headings, readPage, sectionsOf } from "../testing/pages";
import { rules } from ".";

const problemCodes = [...problemSeverities.keys()];
const problemPages = join(__dirname, "../diagnostics/problems");
const pages = [
  ...rules.map(({ code }) => ({ code, path: join(__dirname, `${code}.md`) })),
  ...problemCodes.map((code) => ({ code, path: join(problemPages, `${code}.md`) })),
];

describe.each(pages)("the page of $code", ({ code, path }) => {
  const page = readPage(path);
  const sections = sectionsOf(page);

  test("has its title and headings", () => {
    expect(page.split("\n")[0]).toBe(`# ${code}`);
    expect([...sections.keys()]).toEqual(headings);
  });

  test("shows what is bad, with the very words that users see", () => {
    const blocks = blocksOf(sections.get("Bad") ?? "", "yaml");
    for (const block of blocks) {
      const { marked, diagnostics } = check(block);
      expect(marked).toBe(block);
      expect(diagnostics.map((found) => found.code)).toContain(code);
    }
    // What no text can show, such as a file in another encoding, is shown as plain text.
    expect(blocks.length || blocksOf(sections.get("Bad") ?? "", "text").length).toBeGreaterThan(0);
  });

  test("shows what is good, and nothing is found there", () => {
    const blocks = ["yaml", "text"].flatMap((language) =>
      blocksOf(sections.get("Good") ?? "", language),
    );
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocksOf(sections.get("Good") ?? "", "yaml")) {
      expect(check(block).marked).toBe(block);
    }
  });
});

function stems(folder: string, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

test("every rule has a file of its name, every page belongs to something, and codes differ", () => {
  const notRules = new Set(["index", "pages.test", "rule"]);
  const codes = rules.map(({ code }) => code).sort();
  expect(stems(__dirname, ".ts").filter((stem) => !notRules.has(stem))).toEqual(codes);
  expect(stems(__dirname, ".md")).toEqual(codes);
  expect(stems(problemPages, ".md")).toEqual([...problemCodes].sort());
  expect(new Set([...codes, ...problemCodes]).size).toBe(codes.length + problemCodes.length);
});
