import { type Plan, planStacks, undeployable } from "@rolecall/cdktf-gen/plan";
import {
  type CompiledWorkspace,
  compileWorkspace,
  inMemory,
  loadWorkspaceFrom,
  printDiagnostic,
  workspaceFile,
} from "@rolecall/core";
import { Failure } from "../failure";
import { commitOf } from "./commit-of";
import { filesAt } from "./files-at";

/** A workspace as it is now. */
interface Present {
  /** Its folder. */
  readonly root: string;
  /** Its files, by path. */
  readonly workspace: { readonly sources: ReadonlyMap<string, unknown> };
}

/** What a workspace would have deployed at a revision. */
export interface PlansAt {
  /** The commit that the revision means. */
  readonly commit: string;
  /** None when the folder was no workspace then. */
  readonly plans: readonly Plan[];
}

/**
 * Plans the workspace that the folder of another was at a revision.
 *
 * @param today the day on which access expires or not
 * @throws Failure when the revision cannot be read, or its workspace cannot be deployed
 */
export async function plansAt(present: Present, revision: string, today: string): Promise<PlansAt> {
  const commit = await commitOf(present.root, revision);
  const compiled = await compileAt(present, commit, today);
  if (compiled.diagnostics.some(({ code }) => code === "missing-workspace-file"))
    return { commit, plans: [] };
  refuseErrors(compiled, revision);
  return { commit, plans: planStacks(compiled.model) };
}

/** A workspace without a workspace file is the one file that it is made of. */
async function compileAt(
  { root, workspace }: Present,
  commit: string,
  today: string,
): Promise<CompiledWorkspace> {
  const files = inMemory(await filesAt(root, commit));
  const [first = ""] = workspace.sources.keys();
  const isLone = !workspace.sources.has(workspaceFile) && files.has(first);
  return compileWorkspace(loadWorkspaceFrom(files, isLone ? first : ""), { today });
}

function refuseErrors(compiled: CompiledWorkspace, revision: string): void {
  const errors = compiled.diagnostics.filter(({ severity }) => severity === "error");
  const [first] = errors.length > 0 ? errors : undeployable(compiled.model);
  if (!first) return;
  throw new Failure(
    `at ${revision} the workspace has errors, so nothing can be compared with it; ` +
      `deploy all stacks, or give another revision\n\n${printDiagnostic(first, compiled.sourceOf)}`,
  );
}
