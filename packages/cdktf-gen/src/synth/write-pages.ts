import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "../pages";

/** Writes pages below a folder. */
export function writePages(pages: readonly Page[], folder: string): void {
  for (const { path, text } of pages) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

/** The folder that holds nothing but pages. */
const runbooks = "runbooks";

/** Deletes the runbooks of an earlier run that there are no more: somebody might follow one. */
export function clearOldPages(pages: readonly Page[], folder: string): void {
  const written = new Set(pages.map(({ path }) => path));
  const found = existsSync(join(folder, runbooks)) ? readdirSync(join(folder, runbooks)) : [];
  for (const name of found) {
    const path = `${runbooks}/${name}`;
    if (name.endsWith(".md") && !written.has(path)) rmSync(join(folder, path));
  }
}
