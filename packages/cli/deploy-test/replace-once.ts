import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Edits a workspace the way a person would: puts one text in the place of another.
 *
 * @throws when the text is not there exactly once in all YAML files of the folder
 */
export function replaceOnce(folder: string, from: string, to: string): void {
  const hits = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(folder, name))
    .map((path) => ({ path, parts: readFileSync(path, "utf8").split(from) }))
    .filter(({ parts }) => parts.length > 1);
  const [hit, ...others] = hits;
  if (hit?.parts.length !== 2 || others.length > 0) throw new Error(`not written once: ${from}`);
  writeFileSync(hit.path, hit.parts.join(to));
}
