import { type Plan, planStacks, undeployable } from "@rolecall/cdktf-gen/plan";
import type { CompiledWorkspace } from "@rolecall/core";
import { type PresentWorkspace, refuseErrors, workspaceAt } from "./workspace-at";

/** What a workspace would have deployed at a revision. */
export interface PlansAt {
  /** The commit that the revision means. */
  readonly commit: string;
  /** None when the folder was no workspace then. */
  readonly plans: readonly Plan[];
}

const cure = "deploy all stacks, or give another revision";

/**
 * Plans the workspace that the folder of another was at a revision.
 *
 * @param today the day on which access expires or not
 * @throws Failure when the revision cannot be read, or its workspace cannot be deployed
 */
export async function plansAt(
  present: PresentWorkspace,
  revision: string,
  today: string,
): Promise<PlansAt> {
  const { commit, compiled } = await workspaceAt(present, revision, today);
  if (!compiled) return { commit, plans: [] };
  refuseErrors(compiled, errorsIn(compiled), { revision, cure });
  return { commit, plans: planStacks(compiled.model) };
}

function errorsIn(compiled: CompiledWorkspace) {
  const errors = compiled.diagnostics.filter(({ severity }) => severity === "error");
  return errors.length > 0 ? errors : undeployable(compiled.model);
}
