import type { Diagnostic } from "../diagnostics/diagnostic";
import { workspaceFile } from "../language/include";
import { compareText } from "../text/compare";
import { type FileSystem, type FolderEntry, joinPath } from "./file-system";
import { unreadable } from "./unreadable";

/** The files of a workspace's folder, relative to it. */
export interface Walked {
  readonly files: readonly string[];
  /** The folders that could not be looked into. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Folders that tools fill; nobody writes access in them. */
const skipped = new Set(["node_modules", "cdktf.out"]);

/**
 * Lists the files of a workspace's folder. Hidden files and folders are left out, nor are links to
 * folders looked into, nor folders that are workspaces of their own. Pipes and devices are listed:
 * to read one tells what is wrong with it.
 */
export function walk(files: FileSystem): Walked {
  const found: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const pending = [""];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of entriesOf(files, folder, diagnostics)) {
      const path = joinPath(folder, entry.name);
      if (entry.name.startsWith(".")) continue;
      if (entry.kind !== "folder") {
        if (isFile(files, entry, path)) found.push(path);
      } else if (isPartOfWorkspace(files, path, entry.name)) {
        pending.push(path);
      }
    }
  }
  return { files: found.sort(compareText), diagnostics };
}

function entriesOf(
  files: FileSystem,
  folder: string,
  diagnostics: Diagnostic[],
): readonly FolderEntry[] {
  try {
    return files.list(folder);
  } catch (error) {
    diagnostics.push(unreadable(folder === "" ? "." : folder, error));
    return [];
  }
}

function isPartOfWorkspace(files: FileSystem, path: string, name: string): boolean {
  return !skipped.has(name) && !files.has(joinPath(path, workspaceFile));
}

/**
 * A link that leads nowhere counts as a file: if it is selected, reading it tells what is wrong,
 * and if it is not, nobody minds.
 */
function isFile(files: FileSystem, { kind }: FolderEntry, path: string): boolean {
  if (kind !== "link") return true;
  try {
    return files.stat(path).kind !== "folder";
  } catch {
    return true;
  }
}
