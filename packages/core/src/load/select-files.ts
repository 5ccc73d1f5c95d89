import { renamingFile } from "../diagnostics/fix";
import picomatch from "picomatch/posix";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { problem } from "../diagnostics/problems";
import { workspaceFile } from "../language/include";
import type { Text } from "../spec";
import { accessFileSuffix } from "./find-workspace";

/** The files that belong to a workspace besides its main file, and what looks wrong about them. */
export interface Selection {
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Which of the files below a workspace's folder belong to it.
 *
 * @param include what the main file says about it, if anything
 */
export function selectFiles(
  files: readonly string[],
  include: readonly Text[] | undefined,
): Selection {
  const selected = include ? included(files, include) : { files: accessFilesIn(files), empty: [] };
  return {
    files: selected.files,
    diagnostics: [...selected.empty.map(emptyInclude), ...misnamed(files, selected.files)],
  };
}

function accessFilesIn(files: readonly string[]): readonly string[] {
  return files.filter((file) => file.endsWith(accessFileSuffix));
}

function included(files: readonly string[], include: readonly Text[]) {
  const selected = include.map((glob) => ({ glob, files: filesMatching(files, glob) }));
  return {
    files: selected.flatMap((matched) => matched.files),
    empty: selected.filter((matched) => matched.files.length === 0).map(({ glob }) => glob),
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
  const name = path.slice(path.lastIndexOf("/") + 1);
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
      fixes: path.endsWith(".access.yml") ? [renamingFile(path, path.replace(/yml$/, "yaml"))] : [],
    },
  );
}
