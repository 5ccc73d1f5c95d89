import { realpathSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import picomatch from "picomatch";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { problem } from "../diagnostics/problems";
import { workspaceFile } from "../language/include";
import type { Text } from "../spec";
import { readFile } from "../symbols/file-content";
import type { SourceFile } from "../text/source-file";
import { accessFileSuffix, findWorkspace } from "./find-root";
import { readSource } from "./read-source";
import { walk } from "./walk";

/** The files of a workspace, read from disk. */
export interface LoadedWorkspace {
  /** The absolute path of the workspace's folder. */
  readonly root: string;
  readonly sources: readonly SourceFile[];
  /** Files that the others name, such as policies. */
  readonly documents: readonly SourceFile[];
  /** Files that must not be used, for quoting the places that are wrong with them. */
  readonly broken: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the workspace that a path belongs to: a folder, or a file in it. A path that does not
 * exist makes this throw; everything else that is wrong comes back as diagnostics.
 */
export function loadWorkspace(path: string): LoadedWorkspace {
  const start = resolve(path);
  const place = findWorkspace(start);
  if ("code" in place)
    return { root: start, sources: [], documents: [], broken: [], diagnostics: [place] };
  const { root, loneFile } = place;
  if (loneFile !== undefined) return withDocuments(loadFiles(root, [relative(root, loneFile)]));
  const { files, diagnostics } = walk(root);
  const main = readSource(root, workspaceFile).source;
  const include = main && readFile(main).model?.include?.items;
  const included = selectFiles(files, include);
  const loaded = withDocuments(loadFiles(root, [workspaceFile, ...included.files]));
  return {
    ...loaded,
    diagnostics: [
      ...diagnostics,
      ...included.diagnostics,
      ...misnamed(files, included.files),
      ...loaded.diagnostics,
    ],
  };
}

interface Selection {
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

function selectFiles(files: readonly string[], include: readonly Text[] | undefined): Selection {
  if (!include) {
    return { files: files.filter((file) => file.endsWith(accessFileSuffix)), diagnostics: [] };
  }
  const selected = include.map((glob) => ({ glob, files: filesMatching(files, glob) }));
  return {
    files: selected.flatMap((matched) => matched.files),
    diagnostics: selected.flatMap((matched) =>
      matched.files.length > 0 ? [] : [emptyInclude(matched.glob)],
    ),
  };
}

function filesMatching(files: readonly string[], glob: Text): readonly string[] {
  const matches = picomatch(glob.value);
  return files.filter((file) => matches(file));
}

function emptyInclude({ value, span }: Text): Diagnostic {
  return problem("invalid-value", span, {
    message: `no file matches "${value}"`,
    cure: "correct the glob, or delete it",
    note: "globs are relative to the workspace's folder",
  });
}

/** Reads the files that others name. One that is not there is reported where it is named. */
function withDocuments(loaded: LoadedWorkspace): LoadedWorkspace {
  const { root, sources, broken, diagnostics } = loaded;
  const naming = sources.filter(({ text }) => text.includes("file"));
  const named = naming.flatMap((source) => readFile(source).documents);
  const found = loadFiles(
    root,
    named.filter((path) => isWithin(root, path)),
  );
  return {
    ...loaded,
    documents: found.sources,
    broken: [...broken, ...found.broken],
    diagnostics: [...diagnostics, ...found.diagnostics],
  };
}

/** Whether a file is there and, if it is a link, leads to no place outside the folder. */
function isWithin(root: string, path: string): boolean {
  try {
    return !relative(realpathSync(root), realpathSync(join(root, path))).startsWith("..");
  } catch {
    return false;
  }
}

function loadFiles(root: string, paths: readonly string[]): LoadedWorkspace {
  const sources: SourceFile[] = [];
  const broken: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of new Set(paths.map((name) => name.replaceAll(sep, "/")))) {
    const { source, diagnostic } = readSource(root, path);
    if (diagnostic) diagnostics.push(diagnostic);
    if (source) (diagnostic ? broken : sources).push(source);
  }
  return { root, sources, documents: [], broken, diagnostics };
}

/** Files that are told from those that are read by one letter of their names. */
function misnamed(files: readonly string[], selected: readonly string[]): readonly Diagnostic[] {
  const isSelected = new Set(selected);
  return files.flatMap((path) => {
    const cure = isSelected.has(path) ? undefined : renaming(path);
    return cure === undefined ? [] : [misnamedFile(path, cure)];
  });
}

/**
 * How to have such a file read. Below the root a workspace file would make its folder a workspace
 * of its own, and this one would silently lose what stands there.
 */
function renaming(path: string): string | undefined {
  if (path === "rolecall.yml") return `join it with ${workspaceFile}, or delete it`;
  const name = basename(path);
  if (name === "rolecall.yml") return `rename it to NAME${accessFileSuffix}`;
  return name.endsWith(".access.yml") ? `rename it to ${name.replace(/yml$/, "yaml")}` : undefined;
}

function misnamedFile(path: string, cure: string): Diagnostic {
  return problem(
    "misnamed-file",
    { file: path, start: 0, end: 0 },
    {
      message: `${path} is not read, because its name ends in .yml`,
      cure,
      note: `a workspace is made of ${workspaceFile} and *${accessFileSuffix}`,
    },
  );
}
