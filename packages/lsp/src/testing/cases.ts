import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Place } from "../service/places";
import type { Service } from "../service/service";
import { serviceOf } from "./service";

/** One case of a feature's page: a workspace, a place in it, and what is to come of it. */
export interface Case {
  readonly title: string;
  readonly service: Service;
  /** Where the mark stands; the end of what is selected. */
  readonly place: Place;
  /** Where the selection starts; the same as the place when nothing is selected. */
  readonly from: number;
}

/** What stands in a page under a heading. */
interface Section {
  readonly title: string;
  readonly files: ReadonlyMap<string, string>;
  readonly expected: string;
}

/** The mark of a cursor, or of the end of a selection. */
const cursor = "‸";
/** The mark of the start of a selection. */
const start = "«";

const heading = /^## (.+)\n/m;
const fileBlock = /^```\w+ (\S+)\n([^]*?)^```$/gm;
const expectedBlock = /^```text\n([^]*?)^```$/m;

/**
 * Tries what a feature's page says, one test for each of its headings. Under a heading stand the
 * files of a workspace, each in a block that names it, with a mark `‸` at the cursor (`«…‸` for a
 * selection), and what comes of it in a block of `text`. With UPDATE=1 these are written anew.
 *
 * @param feature the name of the feature's file
 * @param show what comes of a case, as a text that people can review
 */
export function checkCases(feature: string, show: (one: Case) => string | Promise<string>): void {
  const path = join(__dirname, "../features", `${feature}.md`);
  describe(feature, () => {
    for (const section of sectionsOf(readFileSync(path, "utf8"))) {
      test(section.title, async () => {
        const shown = `${(await show(caseOf(section))).trimEnd()}\n`;
        if (process.env["UPDATE"] === "1") update(path, section, shown);
        else expect(shown).toBe(section.expected);
      });
    }
  });
}

function sectionsOf(page: string): readonly Section[] {
  const [, ...parts] = page.split(heading);
  return parts.flatMap((part, index) =>
    index % 2 === 0 ? [sectionOf(part, parts[index + 1] ?? "")] : [],
  );
}

function sectionOf(title: string, text: string): Section {
  const blocks = [...text.matchAll(fileBlock)];
  const files = new Map(blocks.map(([, name = "", block = ""]) => [name, block]));
  return { title, files, expected: expectedBlock.exec(text)?.[1] ?? "" };
}

function caseOf({ title, files }: Section): Case {
  const marked = [...files].find(([, text]) => text.includes(cursor)) ?? [...files][0];
  if (!marked) throw new Error(`"${title}" has no files`);
  const [path, text] = marked;
  const from = text.includes(start) ? text.indexOf(start) : text.indexOf(cursor);
  const offset = text.replace(start, "").indexOf(cursor);
  const plain = new Map([...files].map(([name, one]) => [name, unmarked(one)]));
  const { service, uriOf } = serviceOf(plain);
  const document = service.documentAt(uriOf(path));
  if (!document) throw new Error(`"${title}": ${path} is part of no workspace`);
  const place = { ...document, offset: Math.max(offset, 0), path: document.source.path };
  return { title, service, place, from: Math.max(from, 0) };
}

function unmarked(text: string): string {
  return text.replace(start, "").replace(cursor, "");
}

function update(path: string, { title }: Section, shown: string): void {
  const page = readFileSync(path, "utf8");
  const at = page.indexOf(`## ${title}\n`);
  const end = page.indexOf("\n## ", at + 1);
  const section = page.slice(at, end === -1 ? page.length : end);
  const block = `\`\`\`text\n${shown}\`\`\``;
  const updated = expectedBlock.test(section)
    ? section.replace(expectedBlock, () => block)
    : `${section.trimEnd()}\n\n${block}\n`;
  writeFileSync(
    path,
    page.replace(section, () => updated),
  );
}
