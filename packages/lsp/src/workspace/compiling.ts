import {
  type CompiledWorkspace,
  compileWorkspace,
  createIncrementalCompiler,
  type IncrementalCompiler,
  type LoadedWorkspace,
} from "@rolecall/core";

/**
 * Compiles one workspace again and again; what has not changed is not compiled again. Nothing that
 * it gave back before may be used any more.
 */
export interface Compiling extends Pick<IncrementalCompiler, "parsedOf"> {
  compile(loaded: LoadedWorkspace, today: string): CompiledWorkspace;
}

/** Begins to compile a workspace. */
export function createCompiling(): Compiling {
  const { compile, parsedOf } = createIncrementalCompiler();
  return { compile: (loaded, today) => compileWorkspace(loaded, { today }, compile), parsedOf };
}
