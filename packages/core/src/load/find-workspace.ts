import type { Diagnostic } from "../diagnostics/diagnostic";
import { creatingFile, type Fix, renamingFile } from "../diagnostics/fix";
import { problem } from "../diagnostics/problems";
import { workspaceFile } from "../language/include";
import { type FileSystem, type FolderEntry, joinPath, parentOf } from "./file-system";
import { unreadable } from "./unreadable";

/** What `*.access.yaml` files are told by. */
export const accessFileSuffix = ".access.yaml";

/** Where a workspace is: its folder, and its only file if it is one without a workspace file. */
export interface WorkspacePlace {
  readonly root: string;
  /** The name of the file, in the folder. */
  readonly loneFile: string | undefined;
}

/**
 * The workspace that a path belongs to: the nearest folder, going up, that has a workspace file;
 * or else the one access file that the path is or holds. A finding when there is neither.
 *
 * @throws what the file system throws when nothing has the path
 */
export function findWorkspace(files: FileSystem, path: string): WorkspacePlace | Diagnostic {
  const isFolder = files.stat(path).kind === "folder";
  const folder = isFolder ? path : (parentOf(path) ?? "");
  const root = nearestRoot(files, folder);
  if (root !== undefined) return { root, loneFile: undefined };
  const asked = isFolder ? undefined : path.slice(path.lastIndexOf("/") + 1);
  return loneFileIn(files, folder, asked);
}

function nearestRoot(files: FileSystem, folder: string): string | undefined {
  if (files.has(joinPath(folder, workspaceFile))) return folder;
  const parent = parentOf(folder);
  return parent === undefined ? undefined : nearestRoot(files, parent);
}

/** Two lone files in one folder would share their output, and each take the other's access away. */
function loneFileIn(
  files: FileSystem,
  folder: string,
  asked: string | undefined,
): WorkspacePlace | Diagnostic {
  try {
    const names = files
      .list(folder)
      .filter(isVisibleFile)
      .map(({ name }) => name);
    const accessFiles = names.filter((name) => name.endsWith(accessFileSuffix));
    const loneFile = accessFiles.length > 1 ? undefined : (asked ?? accessFiles[0]);
    return loneFile === undefined ? missingFile(names) : { root: folder, loneFile };
  } catch (error) {
    return unreadable(".", error);
  }
}

function isVisibleFile({ kind, name }: FolderEntry): boolean {
  return kind !== "folder" && !name.startsWith(".");
}

function missingFile(names: readonly string[]): Diagnostic {
  return problem(
    "missing-workspace-file",
    { file: workspaceFile, start: 0, end: 0 },
    {
      message: `there is no ${workspaceFile} here or in any folder above`,
      cure: cureFor(names),
      note: `one *${accessFileSuffix} alone needs no ${workspaceFile}, several do`,
      fixes: fixesFor(names),
    },
  );
}

function fixesFor(names: readonly string[]): readonly Fix[] {
  if (names.includes("rolecall.yml")) return [renamingFile("rolecall.yml", workspaceFile)];
  return [creatingFile(workspaceFile, "rolecall: 1\n")];
}

function cureFor(names: readonly string[]): string {
  if (names.includes("rolecall.yml")) return `rename rolecall.yml to ${workspaceFile}`;
  return names.some((name) => name.endsWith(accessFileSuffix))
    ? `add a ${workspaceFile} with the line "rolecall: 1"`
    : "run `rolecall init`, or give the folder of a workspace";
}
