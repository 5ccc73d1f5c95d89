import type { FileStat, FileSystem, FolderEntry } from "@rolecall/core";

/** The texts that an editor has open, by the paths of their files. */
export type OpenTexts = ReadonlyMap<string, string>;

/**
 * The files of a file system, but for those that are open in an editor: these are as they are there,
 * also when they were never saved.
 */
export function overlay(files: FileSystem, open: OpenTexts): FileSystem {
  const folders = foldersOf(open);
  const over = {
    has: (path: string) => open.has(path) || folders.has(path) || files.has(path),
    list: (folder: string) => withOpen(entriesOf(files, folder, folders), folder, open),
    stat(path: string): FileStat {
      const text = open.get(path);
      if (text !== undefined) return { kind: "file", size: text.length };
      const isNew = folders.has(path) && !files.has(path);
      return isNew ? { kind: "folder", size: 0 } : files.stat(path);
    },
    read: (path: string) => open.get(path) ?? files.read(path),
  };
  if (!files.realPath) return over;
  return { ...over, realPath: (path) => realPathOf(files, path) };
}

/** The folders that open files are in; they need not be on the disk yet. */
function foldersOf(open: OpenTexts): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of open.keys()) {
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
      folders.add(path.slice(0, at));
    }
  }
  return folders;
}

/** What is not saved yet leads nowhere else, but the folder that it will be in may. */
function realPathOf(files: FileSystem, path: string): string {
  if (path === "" || files.has(path)) return files.realPath?.(path) ?? path;
  const at = path.lastIndexOf("/");
  const folder = realPathOf(files, path.slice(0, Math.max(at, 0)));
  return `${folder.replace(/\/$/, "")}/${path.slice(at + 1)}`;
}

/** What the disk has in a folder; nothing in one that it does not have yet. */
function entriesOf(
  files: FileSystem,
  folder: string,
  folders: ReadonlySet<string>,
): readonly FolderEntry[] {
  return folders.has(folder) && !files.has(folder) ? [] : files.list(folder);
}

function withOpen(
  entries: readonly FolderEntry[],
  folder: string,
  open: OpenTexts,
): readonly FolderEntry[] {
  const prefix = folder === "" ? "" : `${folder}/`;
  const added = new Map<string, FolderEntry>();
  for (const path of open.keys()) {
    if (!path.startsWith(prefix)) continue;
    const [name = "", ...inside] = path.slice(prefix.length).split("/");
    added.set(name, { name, kind: inside.length === 0 ? "file" : "folder" });
  }
  for (const { name } of entries) added.delete(name);
  return [...entries, ...added.values()];
}
