/**
 * Where the files of a workspace are kept: a disk, an editor, a map in memory. Paths are relative to
 * one folder, with `/` between the parts; that folder itself is `""`. All functions but `has` throw
 * for what is not there or cannot be read. What they throw becomes a finding; its `code` may be one
 * of Node.js (`EACCES`) or of VS Code (`NoPermissions`).
 *
 * It is synchronous. Whoever can only wait for files reads them first, and hands them to `inMemory`.
 */
export interface FileSystem {
  /** Whether something has this path, if only a link that leads nowhere. */
  has(path: string): boolean;
  /** What stands in a folder, in any order, but not what stands in the folders below. */
  list(folder: string): readonly FolderEntry[];
  /** What a path leads to, at the end of all links. */
  stat(path: string): FileStat;
  /** The content of a file: its text, or its bytes if they have still to be decoded. */
  read(path: string): string | Uint8Array;
  /** Where a path leads when all links are followed. Left out where there are no links. */
  realPath?(path: string): string;
}

/** Something that stands in a folder. */
export interface FolderEntry {
  /** Its name, without the folder. */
  readonly name: string;
  readonly kind: FileKind | "link";
}

/** `other` is what has no end or no content of its own, such as a pipe or a device. */
export type FileKind = "file" | "folder" | "other";

/** What a path leads to. */
export interface FileStat {
  readonly kind: FileKind;
  /** In bytes; for a text its length is near enough. */
  readonly size: number;
}

/** The part of a file system below one of its folders, as a file system of its own. */
export function below(files: FileSystem, folder: string): FileSystem {
  const at = (path: string): string => joinPath(folder, path);
  const inside = {
    has: (path: string) => files.has(at(path)),
    list: (path: string) => files.list(at(path)),
    stat: (path: string) => files.stat(at(path)),
    read: (path: string) => files.read(at(path)),
  };
  if (!files.realPath) return inside;
  return { ...inside, realPath: (path) => files.realPath?.(at(path)) ?? at(path) };
}

/** Two paths behind one another; either may be `""`. */
export function joinPath(folder: string, path: string): string {
  return folder === "" || path === "" ? folder + path : `${folder}/${path}`;
}

/** The folder that a path stands in; nothing above the topmost. */
export function parentOf(path: string): string | undefined {
  return path === "" ? undefined : path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
