// What the scripts that generate files share: formatting, writing, and --check, which only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format, resolveConfig } from "prettier";
import { root } from "./run.mjs";

/** The text of a file of the repository, by its path. */
export const read = (path) => readFileSync(join(root, path), "utf8");

/**
 * Writes the files that are out of date, and says which. With --check it writes nothing, and ends
 * this process with 1 when there are any.
 *
 * @param files for each its path in the repository and its text, not formatted yet
 * @param command what writes them
 */
export async function writeGenerated(files, command) {
  const isCheck = process.argv.includes("--check");
  const outdated = [];
  for (const { path, text } of files) {
    const filepath = join(root, path);
    const formatted = await format(text, { ...(await resolveConfig(filepath)), filepath });
    if (existsSync(filepath) && read(path) === formatted) continue;
    outdated.push(path);
    if (isCheck) continue;
    mkdirSync(dirname(filepath), { recursive: true });
    writeFileSync(filepath, formatted);
  }
  for (const path of outdated) console.log(`${isCheck ? "out of date" : "written"}: ${path}`);
  if (!isCheck || outdated.length === 0) return;
  console.error(`Run \`${command}\`.`);
  process.exit(1);
}
