/**
 * The contents that `git cat-file --batch` writes: each after a line that ends with its length.
 *
 * @throws Error for an object that is not there, as in a clone with a part of the history
 */
export function contentsIn(output: Buffer): readonly string[] {
  const contents: string[] = [];
  for (let at = 0; at < output.length;) {
    const start = output.indexOf("\n", at) + 1;
    const head = output.toString("utf8", at, start).trim();
    const size = Number(head.split(" ").at(-1));
    if (!Number.isInteger(size)) throw new Error(`git has no ${head}`);
    contents.push(output.toString("utf8", start, start + size));
    at = start + size + 1;
  }
  return contents;
}

/** A file of a revision. */
export interface TreeEntry {
  /** Relative to the folder that was asked for. */
  readonly path: string;
  readonly object: string;
}

/** What a workspace may consist of. */
const endings = [".yaml", ".yml", ".json", ".xml"];

/** No larger file is ever read. */
const mostBytes = 32 * 1024 * 1024;

/** The files that `git ls-tree -r -l -z` lists, as far as a workspace may read them. */
export function entriesIn(listed: string): readonly TreeEntry[] {
  return listed.split("\0").flatMap((line) => {
    const [, object, size, path] = /^100\d+ blob ([0-9a-f]+) +(\d+)\t([^]+)$/.exec(line) ?? [];
    if (object === undefined || path === undefined || Number(size) > mostBytes) return [];
    return endings.some((ending) => path.endsWith(ending)) ? [{ path, object }] : [];
  });
}
