import { type FileSystem, type FileStat, type FolderEntry, parentOf } from "./file-system";

/** Texts, or bytes that have still to be decoded, by path: `teams/a.access.yaml`. */
export type FilesByPath = ReadonlyMap<string, string | Uint8Array>;

/** A file system made of texts or bytes. Its folders are those that the paths name. */
export function inMemory(files: FilesByPath): FileSystem {
  const folders = foldersOf(files);
  const statOf = (path: string): FileStat | undefined => {
    const content = files.get(path);
    if (content !== undefined) return { kind: "file", size: content.length };
    return folders.has(path) ? { kind: "folder", size: 0 } : undefined;
  };
  return {
    has: (path) => statOf(path) !== undefined,
    list: (folder) => [...(folders.get(folder)?.values() ?? notThere(folder))],
    stat: (path) => statOf(path) ?? notThere(path),
    read: (path) => files.get(path) ?? notThere(path),
  };
}

type Folders = ReadonlyMap<string, ReadonlyMap<string, FolderEntry>>;

function foldersOf(files: FilesByPath): Folders {
  const folders = new Map([["", new Map<string, FolderEntry>()]]);
  for (const file of files.keys()) enter(folders, file, "file");
  return folders;
}

function enter(
  folders: Map<string, Map<string, FolderEntry>>,
  path: string,
  kind: FolderEntry["kind"],
): void {
  const parent = parentOf(path);
  if (parent === undefined) return;
  if (!folders.has(parent)) enter(folders, parent, "folder");
  const siblings = folders.get(parent) ?? new Map<string, FolderEntry>();
  const name = path.slice(parent === "" ? 0 : parent.length + 1);
  folders.set(parent, siblings.set(name, { name, kind }));
}

function notThere(path: string): never {
  throw Object.assign(new Error(`nothing is called ${path}`), { code: "ENOENT" });
}
