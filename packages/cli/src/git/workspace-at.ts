import {
  type CompiledWorkspace,
  compileWorkspace,
  type Diagnostic,
  type FileSystem,
  inMemory,
  loadWorkspaceFrom,
  printDiagnostic,
  workspaceFile,
} from "@rolecall/core";
import { commitOf, filesAt, GitError } from "@rolecall/core/git";
import { Failure } from "../failure";

/** A workspace as it is now. */
export interface PresentWorkspace {
  /** Its folder. */
  readonly root: string;
  /** Its files, by path. */
  readonly workspace: { readonly sources: ReadonlyMap<string, unknown> };
}

/** A workspace as it was. */
export interface WorkspaceAt {
  /** The commit that the revision means. */
  readonly commit: string;
  /** Absent when the folder was no workspace then. It may have errors. */
  readonly compiled: CompiledWorkspace | undefined;
}

/**
 * Compiles the workspace that the folder of another was at a revision.
 *
 * @param today the day on which access expires or not
 * @throws Failure when the revision cannot be read
 */
export async function workspaceAt(
  present: PresentWorkspace,
  revision: string,
  today: string,
): Promise<WorkspaceAt> {
  const { commit, files } = await readAt(present.root, revision);
  const compiled = compileFiles(present, inMemory(files), today);
  const isMissing = compiled.diagnostics.some(({ code }) => code === "missing-workspace-file");
  return { commit, compiled: isMissing ? undefined : compiled };
}

async function readAt(folder: string, revision: string) {
  try {
    const commit = await commitOf({ folder }, revision);
    return { commit, files: await filesAt({ folder }, commit) };
  } catch (error) {
    throw error instanceof GitError ? new Failure(error.message) : error;
  }
}

/** A workspace without a workspace file is the one file that it is made of. */
function compileFiles(
  { workspace }: PresentWorkspace,
  files: FileSystem,
  today: string,
): CompiledWorkspace {
  const [first = ""] = workspace.sources.keys();
  const isLone = !workspace.sources.has(workspaceFile) && files.has(first);
  return compileWorkspace(loadWorkspaceFrom(files, isLone ? first : ""), { today });
}

/** @throws Failure with the first error, when there is one: half a workspace cannot be compared */
export function refuseErrors(
  { sourceOf }: CompiledWorkspace,
  [first]: readonly Diagnostic[],
  { revision, cure }: { readonly revision: string; readonly cure: string },
): void {
  if (!first) return;
  throw new Failure(
    `at ${revision} the workspace has errors, so nothing can be compared with it; ` +
      `${cure}\n\n${printDiagnostic(first, sourceOf)}`,
  );
}
