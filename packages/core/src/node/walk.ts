import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { workspaceFile } from "../language/include";
import { compareText } from "../text/compare";
import { isThere } from "./is-there";
import { unreadable } from "./unreadable";

/** The files below a folder, relative to it and with `/` between the parts. */
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
export function walk(root: string): Walked {
  const files: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const pending = [""];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of entriesOf(root, folder, diagnostics)) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (isPartOfWorkspace(root, path, entry.name)) pending.push(path);
      } else if (!entry.name.startsWith(".") && isFile(entry, join(root, path))) {
        files.push(path);
      }
    }
  }
  return { files: files.sort(compareText), diagnostics };
}

function entriesOf(root: string, folder: string, diagnostics: Diagnostic[]): readonly Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    diagnostics.push(unreadable(folder === "" ? "." : folder, error));
    return [];
  }
}

function isPartOfWorkspace(root: string, path: string, name: string): boolean {
  const isOwnWorkspace = isThere(join(root, path, workspaceFile));
  return !name.startsWith(".") && !skipped.has(name) && !isOwnWorkspace;
}

/**
 * A link that leads nowhere counts as a file: if it is selected, reading it tells what is wrong,
 * and if it is not, nobody minds.
 */
function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return true;
  try {
    return !statSync(path).isDirectory();
  } catch {
    return true;
  }
}
