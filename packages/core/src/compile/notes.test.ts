import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { blocksOf, pagePaths, readPage, sectionsOf } from "../testing/pages";
import { notesIn } from "../testing/notes";

const expected = join(__dirname, "expected/notes.md");
const intro = `# Notes and related places

What the texts under "Bad" of all pages find, beyond the marks: why it matters, and what else belongs
to it. \`UPDATE=1 npx jest compile/notes\` renews this page.

`;

test("why a finding matters, and what belongs to it, is as it was reviewed", () => {
  const texts = [...pagePaths.values()].flatMap((path) =>
    blocksOf(sectionsOf(readPage(path)).get("Bad") ?? "", "yaml"),
  );
  const page = intro + notesIn(texts);
  if (process.env["UPDATE"] === "1") writeFileSync(expected, page);
  expect(page).toBe(readFileSync(expected, "utf8"));
});
