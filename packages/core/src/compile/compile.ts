import { type Diagnostic, hasErrors, sortDiagnostics } from "../diagnostics/diagnostic";
import { resolve } from "../resolve/resolve";
import type { ResolvedModel } from "../resolve/resolved-model";
import { rules } from "../rules";
import { currentDay } from "../spec";
import { type Documents, type FileContent, readFile } from "../symbols/file-content";
import { joinFiles, type Workspace } from "../symbols/workspace";
import type { SourceFile } from "../text/source-file";
import { checkRules } from "./check-rules";
import { suppress } from "./suppress";

/** What a workspace says, what it means, and what is wrong with it. */
export interface Compilation {
  readonly workspace: Workspace;
  /** As much of the meaning as can be made out; complete when there are no errors. */
  readonly model: ResolvedModel;
  /** Sorted by file and place, each finding once. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What compiling depends on besides the files. */
export interface CompileOptions {
  /** What was found before, such as files that could not be read. */
  readonly found?: readonly Diagnostic[];
  /** The day on which access expires or not, as `YYYY-MM-DD` in UTC; today when it is left out. */
  readonly today?: string;
  /** Files that the others name, such as policies. */
  readonly documents?: readonly SourceFile[];
}

/**
 * Compiles the files of a workspace.
 *
 * Never throws, whatever the texts: what is wrong comes back as diagnostics, and the good half of
 * a broken workspace as its model.
 *
 * @param sources the files, in any order
 */
export function compile(sources: readonly SourceFile[], options: CompileOptions = {}): Compilation {
  return compileWith(readFile, sources, options);
}

/** Reads one file; it may remember what it has read before. */
export type ReadFile = (source: SourceFile, documents: Documents) => FileContent;

/** Compiles with a given way to read a file; all ways give the same. */
export function compileWith(
  read: ReadFile,
  sources: readonly SourceFile[],
  { found = [], today = currentDay(), documents = [] }: CompileOptions,
): Compilation {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const files = sources.map((source) => read(source, byPath));
  // What nothing names is no part of the workspace, though someone may hold it ready.
  const named = new Set(files.flatMap((file) => file.documents));
  const workspace = joinFiles(
    files,
    documents.filter(({ path }) => named.has(path)),
  );
  const resolution = resolve(workspace.model, today);
  const before = [...found, ...workspace.diagnostics];
  const findings = checkRules({ workspace, resolution, today }, before);
  const sorted = sortDiagnostics([...before, ...findings]);
  const kept = suppress(sorted, workspace, rules);
  const diagnostics = kept === sorted ? sorted : sortDiagnostics(kept);
  return { workspace, model: resolution.model, diagnostics };
}

/** Whether the model is complete and may be turned into Terraform. */
export function isSound({ diagnostics }: Compilation): boolean {
  return !hasErrors(diagnostics);
}
