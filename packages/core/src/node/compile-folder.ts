import {
  type CompileDay,
  type CompiledWorkspace,
  compileWorkspace,
  soundModel,
} from "../compile/compile-workspace";
import type { ResolvedModel } from "../resolve/resolved-model";
import { loadWorkspace } from "./load-workspace";

/** A workspace on disk, compiled; its `root` is an absolute path. */
export type CompiledFolder = CompiledWorkspace;

/**
 * Reads and compiles the workspace that a path belongs to; see `loadWorkspace`.
 *
 * @throws the error of `node:fs` when nothing has the path
 */
export function compileFolder(path: string, options: CompileDay = {}): CompiledFolder {
  return compileWorkspace(loadWorkspace(path), options);
}

/**
 * The meaning of the workspace that a path belongs to, for programs that go on with it.
 *
 * @throws InvalidWorkspaceError when the workspace has errors, because half a meaning would take
 *   away access that people have
 */
export function loadModel(path: string, options: CompileDay = {}): ResolvedModel {
  return soundModel(compileFolder(path, options), path);
}
