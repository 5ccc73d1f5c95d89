import type { FileSystem } from "./file-system";

/**
 * Whether a path is a link, or below one, that leads to a place outside the folder of a file system.
 * One that leads nowhere does not lead out.
 */
export function leadsOut(files: FileSystem, path: string): boolean {
  if (!files.realPath) return false;
  try {
    return !files.realPath(path).startsWith(folderOf(files.realPath("")));
  } catch {
    return false;
  }
}

function folderOf(path: string): string {
  return path === "" || path.endsWith("/") ? path : `${path}/`;
}
