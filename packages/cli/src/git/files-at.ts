import { posix } from "node:path";
import type { FilesByPath } from "@rolecall/core";
import { GitRefusal, runGit } from "./run-git";

/** A file, or a link, of a revision. */
interface Entry {
  /** Relative to the folder, with `/` between its parts. */
  readonly path: string;
  readonly object: string;
  readonly isLink: boolean;
}

/** No larger file is ever read; see `readSource` of the core. */
const mostBytes = 32 * 1024 * 1024;

/** Git's mode of a symbolic link. */
const linkMode = "120000";

/**
 * The files below a folder as they are in a commit. A link to another of them has its content, as it
 * would have on a disk; links to elsewhere are left out.
 *
 * @param commit the name of a commit that is there
 * @throws GitRefusal when git cannot read it
 */
export async function filesAt(folder: string, commit: string): Promise<FilesByPath> {
  const listed = await runGit(folder, ["ls-tree", "-r", "-l", "-z", commit]);
  const entries = listed.toString("utf8").split("\0").flatMap(entryOf);
  const objects = entries.map(({ object }) => `${object}\n`).join("");
  const contents = contentsIn(await runGit(folder, ["cat-file", "--batch"], objects));
  const read = new Map(entries.map((entry, index) => [entry.path, contents[index] ?? noBytes]));
  return withoutLinks(entries, read);
}

const noBytes = Buffer.alloc(0);

/** Of a line as `git ls-tree -l` writes it; nothing for what a workspace never reads. */
function entryOf(line: string): readonly Entry[] {
  const found = /^(\d+) blob ([0-9a-f]+) +(\d+)\t([^]+)$/.exec(line);
  if (!found) return [];
  const [, mode, object = "", size, path = ""] = found;
  if (Number(size) > mostBytes || path.split("/").some(isSkipped)) return [];
  return [{ path, object, isLink: mode === linkMode }];
}

function isSkipped(part: string): boolean {
  return part.startsWith(".") || part === "node_modules" || part === "cdktf.out";
}

/** The contents that `git cat-file --batch` writes: each after a line that ends with its length. */
function contentsIn(output: Buffer): readonly Buffer[] {
  const contents: Buffer[] = [];
  for (let at = 0; at < output.length;) {
    const start = output.indexOf("\n", at) + 1;
    const head = output.toString("latin1", at, start).trim();
    const size = Number(head.split(" ").at(-1));
    // In a clone that holds only a part of the history, an object may be "missing".
    if (!Number.isInteger(size)) throw new GitRefusal(`object ${head}`);
    contents.push(output.subarray(start, start + size));
    at = start + size + 1;
  }
  return contents;
}

/** As many links behind one another as systems follow. */
const mostLinks = 40;

function withoutLinks(
  entries: readonly Entry[],
  contents: ReadonlyMap<string, Buffer>,
): FilesByPath {
  const links = new Set(entries.filter(({ isLink }) => isLink).map(({ path }) => path));
  const contentOf = (path: string, left = mostLinks): Buffer | undefined => {
    const content = contents.get(path);
    if (!content || !links.has(path)) return content;
    const target = posix.join(posix.dirname(path), content.toString("utf8"));
    return left === 0 ? undefined : contentOf(target, left - 1);
  };
  return new Map(
    entries.flatMap(({ path }) => {
      const content = contentOf(path);
      return content ? [[path, content] as const] : [];
    }),
  );
}
