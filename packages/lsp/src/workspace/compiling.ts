import {
  type CompiledWorkspace,
  compileWorkspace,
  createIncrementalCompiler,
  type LoadedWorkspace,
} from "@rolecall/core";

/**
 * Compiles one workspace again and again; what has not changed is not compiled again. Nothing that
 * it gave back before may be used any more.
 */
export interface Compiling {
  compile(loaded: LoadedWorkspace, today: string): CompiledWorkspace;
}

/** Begins to compile a workspace. */
export function createCompiling(): Compiling {
  const { compile } = createIncrementalCompiler();
  return { compile: (loaded, today) => compileWorkspace(loaded, { today }, compile) };
}
