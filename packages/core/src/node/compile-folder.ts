import { type Compilation, compile, type CompileOptions, isSound } from "../compile/compile";
import { printDiagnostic, type SourceLookup } from "../diagnostics/print";
import type { ResolvedModel } from "../resolve/resolved-model";
import { loadWorkspace } from "./load-workspace";

/** A workspace on disk, compiled. */
export interface CompiledFolder extends Compilation {
  /** The absolute path of the workspace's folder. */
  readonly root: string;
  /** The files to quote diagnostics from. */
  readonly sourceOf: SourceLookup;
}

/** The day on which access expires or not; today when it is left out. */
export type CompileDay = Pick<CompileOptions, "today">;

/** Reads and compiles the workspace that a path belongs to; see `loadWorkspace`. */
export function compileFolder(path: string, options: CompileDay = {}): CompiledFolder {
  const { root, sources, documents, broken, diagnostics } = loadWorkspace(path);
  const compilation = compile(sources, { ...options, documents, found: diagnostics });
  const brokenByPath = new Map(broken.map((source) => [source.path, source]));
  const sourceOf: SourceLookup = (file) =>
    compilation.workspace.sources.get(file) ?? brokenByPath.get(file);
  return { ...compilation, root, sourceOf };
}

/** A workspace has errors; the message holds all of them, printed. */
export class InvalidWorkspaceError extends Error {
  override readonly name = "InvalidWorkspaceError";
}

/**
 * The meaning of the workspace that a path belongs to, for programs that go on with it.
 *
 * @throws InvalidWorkspaceError when the workspace has errors, because half a meaning would take
 *   away access that people have
 */
export function loadModel(path: string, options: CompileDay = {}): ResolvedModel {
  const compiled = compileFolder(path, options);
  if (isSound(compiled)) return compiled.model;
  const printed = compiled.diagnostics.map((found) => printDiagnostic(found, compiled.sourceOf));
  throw new InvalidWorkspaceError(`the workspace ${path} has errors\n\n${printed.join("\n\n")}`);
}
