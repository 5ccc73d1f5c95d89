import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { workspaceFile } from "../symbols/workspace";

/** What `*.access.yaml` files are told by. */
export const accessFileSuffix = ".access.yaml";

/** Where a workspace is: its folder, and its only file if it is one without a workspace file. */
export interface WorkspacePlace {
  readonly root: string;
  readonly loneFile: string | undefined;
}

/**
 * The workspace that a path belongs to: the nearest folder, going up, that has a workspace file;
 * or else the one access file that the path is or holds. Nothing when there is neither.
 */
export function findWorkspace(path: string): WorkspacePlace | undefined {
  const isFolder = statSync(path).isDirectory();
  const folder = isFolder ? path : dirname(path);
  const root = nearestRoot(folder);
  if (root !== undefined) return { root, loneFile: undefined };
  if (!isFolder) return { root: folder, loneFile: path };
  const [only, ...others] = accessFilesIn(folder);
  return only === undefined || others.length > 0 ? undefined : { root: folder, loneFile: only };
}

function nearestRoot(folder: string): string | undefined {
  if (existsSync(join(folder, workspaceFile))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : nearestRoot(parent);
}

function accessFilesIn(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(accessFileSuffix));
  return names.map((name) => join(folder, name));
}
