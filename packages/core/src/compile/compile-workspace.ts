import { printDiagnostic, type SourceLookup } from "../diagnostics/print";
import type { LoadedWorkspace } from "../load/load-workspace";
import type { ResolvedModel } from "../resolve/resolved-model";
import { type Compilation, compile, type CompileOptions, isSound } from "./compile";

/** A workspace, compiled, with what is needed to show its findings. */
export interface CompiledWorkspace extends Compilation {
  /** The folder of the workspace; see `LoadedWorkspace`. */
  readonly root: string;
  /** The files to quote diagnostics from. */
  readonly sourceOf: SourceLookup;
}

/** The day on which access expires or not; today when it is left out. */
export type CompileDay = Pick<CompileOptions, "today">;

/**
 * Compiles a workspace that was loaded, from wherever. Never throws, whatever the texts.
 *
 * @param compileFiles what compiles: `compile`, or an incremental compiler that knows the workspace
 */
export function compileWorkspace(
  { root, sources, documents, broken, diagnostics }: LoadedWorkspace,
  options: CompileDay = {},
  compileFiles: typeof compile = compile,
): CompiledWorkspace {
  const compilation = compileFiles(sources, { ...options, documents, found: diagnostics });
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
 * The meaning of a workspace, for programs that go on with it.
 *
 * @throws InvalidWorkspaceError when the workspace has errors, because half a meaning would take
 *   away access that people have
 */
export function soundModel(compiled: CompiledWorkspace, path = compiled.root): ResolvedModel {
  if (isSound(compiled)) return compiled.model;
  const printed = compiled.diagnostics.map((found) => printDiagnostic(found, compiled.sourceOf));
  throw new InvalidWorkspaceError(`the workspace ${path} has errors\n\n${printed.join("\n\n")}`);
}
