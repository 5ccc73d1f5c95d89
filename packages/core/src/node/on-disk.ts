import {
  type Dirent,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from "node:fs";
import { join, sep } from "node:path";
import type { FileKind, FileSystem, FolderEntry } from "../load/file-system";

/** The files below a folder of a disk. Paths have `/` between their parts on every system. */
export function onDisk(folder: string): FileSystem {
  const at = (path: string): string => join(folder, path);
  return {
    has: (path) => isThere(at(path)),
    list: (path) => readdirSync(at(path), { withFileTypes: true }).map(entryOf),
    stat: (path) => {
      const stats = statSync(at(path));
      return { kind: kindOf(stats), size: stats.size };
    },
    read: (path) => readFileSync(at(path)),
    realPath: (path) => portable(realpathSync(at(path))),
  };
}

/** A path of this system with `/` between its parts. */
export function portable(path: string): string {
  return path.replaceAll(sep, "/");
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function entryOf(entry: Dirent): FolderEntry {
  return { name: entry.name, kind: entry.isSymbolicLink() ? "link" : kindOf(entry) };
}

function kindOf(entry: Dirent | Stats): FileKind {
  if (entry.isDirectory()) return "folder";
  return entry.isFile() ? "file" : "other";
}
