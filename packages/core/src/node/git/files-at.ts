import { posix } from "node:path";
import type { FilesByPath } from "../../load/in-memory";
import { contentsOf } from "./contents";
import { type GitFolder, runGit } from "./run-git";
import { entriesIn, isHidden, type TreeEntry } from "./tree-entries";

/**
 * The files below a folder as they are in a commit; none where there was no such folder. A link to
 * another of them has its content, as it would have on a disk; links to elsewhere are left out.
 *
 * @param commit what `commitOf` has given
 * @param isWanted whether the file with a path is read at all
 * @throws GitError when git cannot read it
 */
export async function filesAt(
  at: GitFolder,
  commit: string,
  isWanted: (path: string) => boolean = () => true,
): Promise<FilesByPath> {
  const listed = await runGit(at, ["ls-tree", "-r", "-l", "-z", commit]);
  const entries = entriesIn(listed.toString("utf8"));
  const targetOf = followed(entries, await linkTexts(at, entries));
  const objects = entries.flatMap(({ path }): readonly Wanted[] => {
    const object = isWanted(path) && !isHidden(path) ? targetOf(path) : undefined;
    return object === undefined ? [] : [[path, object]];
  });
  const contents = await contentsOf(
    at,
    objects.map(([, object]) => object),
  );
  return new Map(objects.map(([path, object]) => [path, contents.get(object) ?? noBytes]));
}

type Wanted = readonly [path: string, object: string];

const noBytes = Buffer.alloc(0);

/** Where links lead, by the names of their contents. */
async function linkTexts(at: GitFolder, entries: readonly TreeEntry[]) {
  const links = entries.filter(({ isLink }) => isLink);
  return contentsOf(
    at,
    links.map(({ object }) => object),
  );
}

/** As many links behind one another as systems follow. */
const mostLinks = 40;

/** Finds the content of a file, or of the file that a link leads to. */
function followed(entries: readonly TreeEntry[], links: ReadonlyMap<string, Buffer>) {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const objectOf = (path: string, left = mostLinks): string | undefined => {
    const entry = byPath.get(path);
    if (!entry?.isLink) return entry?.object;
    const target = String(links.get(entry.object) ?? "");
    if (left === 0 || posix.isAbsolute(target)) return undefined;
    return objectOf(posix.join(posix.dirname(path), target), left - 1);
  };
  return objectOf;
}
