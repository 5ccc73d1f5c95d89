import { type Dirent, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { problem } from "../diagnostics/problems";
import { workspaceFile } from "../language/include";
import { isThere } from "./is-there";
import { unreadable } from "./unreadable";

/** What `*.access.yaml` files are told by. */
export const accessFileSuffix = ".access.yaml";

/** Where a workspace is: its folder, and its only file if it is one without a workspace file. */
export interface WorkspacePlace {
  readonly root: string;
  readonly loneFile: string | undefined;
}

/**
 * The workspace that a path belongs to: the nearest folder, going up, that has a workspace file;
 * or else the one access file that the path is or holds. A finding when there is neither.
 */
export function findWorkspace(path: string): WorkspacePlace | Diagnostic {
  const isFolder = statSync(path).isDirectory();
  const folder = isFolder ? path : dirname(path);
  const root = nearestRoot(folder);
  if (root !== undefined) return { root, loneFile: undefined };
  return loneFileIn(folder, isFolder ? undefined : path);
}

function nearestRoot(folder: string): string | undefined {
  if (isThere(join(folder, workspaceFile))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : nearestRoot(parent);
}

/** Two lone files in one folder would share their output, and each take the other's access away. */
function loneFileIn(folder: string, asked: string | undefined): WorkspacePlace | Diagnostic {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const names = entries.filter(isVisibleFile).map(({ name }) => name);
    const accessFiles = names.filter((name) => name.endsWith(accessFileSuffix));
    const loneFile = accessFiles.length > 1 ? undefined : (asked ?? accessFiles[0]);
    return loneFile === undefined
      ? missingFile(names)
      : { root: folder, loneFile: resolve(folder, loneFile) };
  } catch (error) {
    return unreadable(".", error);
  }
}

function isVisibleFile(entry: Dirent): boolean {
  return !entry.isDirectory() && !entry.name.startsWith(".");
}

function missingFile(names: readonly string[]): Diagnostic {
  return problem(
    "missing-workspace-file",
    { file: workspaceFile, start: 0, end: 0 },
    {
      message: `there is no ${workspaceFile} here or in any folder above`,
      cure: cureFor(names),
      note: `one *${accessFileSuffix} alone needs no ${workspaceFile}, several do`,
    },
  );
}

function cureFor(names: readonly string[]): string {
  if (names.includes("rolecall.yml")) return `rename rolecall.yml to ${workspaceFile}`;
  return names.some((name) => name.endsWith(accessFileSuffix))
    ? `add a ${workspaceFile} with the line "rolecall: 1"`
    : "run `rolecall init`, or give the folder of a workspace";
}
