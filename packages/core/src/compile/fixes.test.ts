import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Fixed, fixedIn, unfixedIn } from "../testing/fixed";
import { blocksOf, pagePaths, readPage, sectionsOf } from "../testing/pages";

const expected = join(__dirname, "expected/fixes.md");
const intro = `# Fixes

What a program can do about what the texts under "Bad" of all pages find: the title that people see,
and the lines that go and come. "(on its own)" is done without anyone looking, where all of a file is
fixed; "(one of several)" is only offered; "(to fill in)" leaves something to write. The last section
lists what has no fix. \`UPDATE=1 npx jest compile/fixes\` renews this page.

`;

const texts = new Map(
  [...pagePaths].map(([code, path]) => [
    code,
    blocksOf(sectionsOf(readPage(path)).get("Bad") ?? "", "yaml"),
  ]),
);
const fixed = new Map([...texts].map(([code, blocks]) => [code, fixesOf(code, blocks)] as const));

function fixesOf(code: string, blocks: readonly string[]): readonly Fixed[] {
  return blocks.flatMap((block) => fixedIn(block)).filter(({ found }) => found.code === code);
}

const all = [...fixed.values()].flat();

test.each(all.map((one) => [`${one.found.code}: ${one.fix.title}`, one] as const))(
  "%s does away with the finding, and brings no error",
  (_, { refusal, isStillThere, newErrors, fix }) => {
    if (refusal !== undefined) return;
    expect(isStillThere).toBe(false);
    const mayBring = fix.isIncomplete || !fix.isPreferred;
    expect(mayBring ? [] : newErrors).toEqual([]);
  },
);

test("what is done on its own can be done everywhere", () => {
  const refused = all.filter(({ fix, refusal }) => fix.isSafe && refusal !== undefined);
  expect(refused.map(({ found, fix }) => `${found.code}: ${fix.title}`)).toEqual([]);
});

test("what fixes do is as it was reviewed", () => {
  const sections = [...fixed]
    .filter(([, fixes]) => fixes.length > 0)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, fixes]) => `## ${code}\n\n${[...new Set(fixes.map(shown))].join("\n\n")}\n`);
  const page = `${intro}${sections.join("\n")}\n${nothingFor()}`;
  if (process.env["UPDATE"] === "1") writeFileSync(expected, page);
  expect(page).toBe(readFileSync(expected, "utf8"));
});

function shown({ fix, refusal, lines, newErrors }: Fixed): string {
  const marks = [
    fix.isSafe && "on its own",
    !fix.isPreferred && "one of several",
    fix.isIncomplete && "to fill in",
  ].filter((mark) => mark !== false);
  const title = `- ${fix.title}${marks.length === 0 ? "" : ` (${marks.join(", ")})`}`;
  if (refusal !== undefined) return `${title}\n  refused: ${refusal}`;
  const errors = newErrors.map((one) => `  then ${one}\n`).join("");
  const diff = lines.map((line) => `      ${line}\n`).join("");
  return [title, diff.trimEnd(), errors.trimEnd()].filter((part) => part !== "").join("\n\n");
}

/** What is found and cannot be fixed, with the cure that only people can do. */
function nothingFor(): string {
  const lines = [...texts].flatMap(([code, blocks]) =>
    blocks
      .flatMap((block) => unfixedIn(block))
      .filter((found) => found.code === code)
      .map(({ cure = "(no cure)" }) => `- ${code}: ${cure}\n`),
  );
  return `## Nothing\n\n${[...new Set(lines)].toSorted().join("")}`;
}
