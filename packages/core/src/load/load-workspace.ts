import type { Diagnostic } from "../diagnostics/diagnostic";
import { workspaceFile } from "../language/include";
import { readFile } from "../symbols/file-content";
import type { SourceFile } from "../text/source-file";
import { below, type FileSystem } from "./file-system";
import { findWorkspace } from "./find-workspace";
import { readSource } from "./read-source";
import { selectFiles } from "./select-files";
import { walk } from "./walk";

/** The files of a workspace, read and decoded. */
export interface LoadedWorkspace {
  /**
   * The folder of the workspace: relative to that of the file system, or an absolute path when it
   * was loaded from disk. The folder that was asked for if no workspace was found.
   */
  readonly root: string;
  /** The files that say who gets which access; their paths are relative to the workspace's folder. */
  readonly sources: readonly SourceFile[];
  /** Files that the others name, such as policies. */
  readonly documents: readonly SourceFile[];
  /** Files that must not be used, for quoting the places that are wrong with them. */
  readonly broken: readonly SourceFile[];
  /** What is wrong with finding, reading and decoding the files. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the workspace that a path belongs to, from any file system; `@rolecall/core/node` has one
 * that reads from disk. Everything that is wrong comes back as diagnostics.
 *
 * @param path a folder, or a file in it, relative to the folder of the file system
 * @throws what the file system throws when nothing has the path
 */
export function loadWorkspaceFrom(files: FileSystem, path = ""): LoadedWorkspace {
  const place = findWorkspace(files, path);
  if ("code" in place)
    return { root: path, sources: [], documents: [], broken: [], diagnostics: [place] };
  const { root, loneFile } = place;
  const inside = below(files, root);
  const loaded = loneFile === undefined ? loadWhole(inside) : loadFiles(inside, [loneFile]);
  return { root, ...withDocuments(inside, loaded) };
}

type LoadedFiles = Omit<LoadedWorkspace, "root">;

function loadWhole(files: FileSystem): LoadedFiles {
  const walked = walk(files);
  const main = readSource(files, workspaceFile).source;
  const selection = selectFiles(walked.files, main && readFile(main).model?.include?.items);
  const loaded = loadFiles(files, [workspaceFile, ...selection.files]);
  const found = [walked, selection, loaded];
  return { ...loaded, diagnostics: found.flatMap(({ diagnostics }) => diagnostics) };
}

/** Reads the files that others name. One that is not there is reported where it is named. */
function withDocuments(files: FileSystem, loaded: LoadedFiles): LoadedFiles {
  const naming = loaded.sources.filter(({ text }) => /file|metadata/.test(text));
  const named = naming.flatMap((source) => readFile(source).documents);
  const found = loadFiles(
    files,
    named.filter((path) => isThere(files, path)),
  );
  return {
    ...loaded,
    documents: found.sources,
    broken: [...loaded.broken, ...found.broken],
    diagnostics: [...loaded.diagnostics, ...found.diagnostics],
  };
}

/** Whether a path leads to something; what is wrong with that is found when it is read. */
function isThere(files: FileSystem, path: string): boolean {
  try {
    files.stat(path);
    return true;
  } catch {
    return false;
  }
}

function loadFiles(files: FileSystem, paths: readonly string[]): LoadedFiles {
  const sources: SourceFile[] = [];
  const broken: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of new Set(paths)) {
    const { source, diagnostic } = readSource(files, path);
    if (diagnostic) diagnostics.push(diagnostic);
    if (source) (diagnostic ? broken : sources).push(source);
  }
  return { sources, documents: [], broken, diagnostics };
}
