/** A file, or a link, of a commit. */
export interface TreeEntry {
  /** Relative to the folder that was asked for, with `/` between its parts. */
  readonly path: string;
  /** The name of its content. */
  readonly object: string;
  readonly isLink: boolean;
}

/** No larger file is ever read; see `readSource`. */
const mostBytes = 32 * 1024 * 1024;

/** Git's mode of a symbolic link. */
const linkMode = "120000";

/**
 * The files and links that `git ls-tree -r -l -z` lists: none that is too large, and nothing of the
 * repositories that stand in folders of this one.
 */
export function entriesIn(listed: string): readonly TreeEntry[] {
  return listed.split("\0").flatMap((line) => {
    const found = /^(\d+) blob ([0-9a-f]+) +(\d+)\t([^]+)$/.exec(line);
    if (!found) return [];
    const [, mode, object = "", size, path = ""] = found;
    if (Number(size) > mostBytes) return [];
    return [{ path, object, isLink: mode === linkMode }];
  });
}

/** Whether a workspace never has the file with a path. */
export function isHidden(path: string): boolean {
  return path.split("/").some(isSkipped);
}

function isSkipped(part: string): boolean {
  return part.startsWith(".") || part === "node_modules" || part === "cdktf.out";
}
