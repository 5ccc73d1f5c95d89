import { join, parse, relative, resolve } from "node:path";
import { type LoadedWorkspace, loadWorkspaceFrom } from "../load/load-workspace";
import { onDisk, portable } from "./on-disk";

/**
 * Reads the workspace that a path belongs to: a folder, or a file in it. `root` of what comes back
 * is an absolute path. Everything that is wrong comes back as diagnostics.
 *
 * @throws the error of `node:fs` when nothing has the path
 */
export function loadWorkspace(path: string): LoadedWorkspace {
  const start = resolve(path);
  const top = parse(start).root;
  const loaded = loadWorkspaceFrom(onDisk(top), portable(relative(top, start)));
  return { ...loaded, root: join(top, loaded.root) };
}
