import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "./check";

/** The headings of every page, in order. */
export const headings = ["What", "Why", "Bad", "Good", "Fix"] as const;

/** The pages of all rules and problems that there are, by code. */
export const pagePaths: ReadonlyMap<string, string> = new Map(
  ["../rules", "../diagnostics/problems"].flatMap((folder) =>
    readdirSync(join(__dirname, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => [name.replace(/\.md$/, ""), join(__dirname, folder, name)] as const),
  ),
);

/** The parts of a page under its headings, by heading. */
export function sectionsOf(page: string): ReadonlyMap<string, string> {
  const [, ...parts] = page.split(/^## (.+)\n/m);
  const pairs = parts.flatMap((part, index): [string, string][] =>
    index % 2 === 0 ? [[part, parts[index + 1] ?? ""]] : [],
  );
  return new Map(pairs);
}

/** The code blocks of a language in a part of a page. */
export function blocksOf(section: string, language: string): readonly string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm");
  return [...section.matchAll(fence)].map(([, block = ""]) => block);
}

/** The page at a path, with its marks put right when the environment asks for it by UPDATE=1. */
export function readPage(path: string): string {
  if (!existsSync(path)) return "";
  const page = readFileSync(path, "utf8");
  if (process.env["UPDATE"] !== "1") return page;
  const blocks = blocksOf(sectionsOf(page).get("Bad") ?? "", "yaml");
  const updated = blocks.reduce(
    (text, block) => text.replace(block, () => check(block).marked),
    page,
  );
  if (updated !== page) writeFileSync(path, updated);
  return updated;
}
