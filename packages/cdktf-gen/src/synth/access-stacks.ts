import type { Construct } from "constructs";
import { type Plan, planStacks } from "../plan/plan";
import type { AccessStackConfig } from "./access-stack";
import { permissionSetArn } from "./permission-set-arn";
import { PlannedStack } from "./planned-stack";

/** The stacks that together hold all access of a workspace. */
export interface AccessStacks {
  /** In the order in which they are deployed. */
  readonly stacks: readonly PlannedStack[];
  /**
   * The ARN of a permission set, for other resources of the app, in whichever stack they are.
   *
   * @throws Error when the workspace has no permission set of that name
   */
  permissionSetArn(name: string): string;
}

/**
 * Adds the stacks of a workspace to an app, under the names that `rolecall app` gives them.
 *
 * @throws UndeployableModelError when a part of the model cannot be turned into Terraform
 */
export function addAccessStacks(
  scope: Construct,
  { model, stateFolder }: AccessStackConfig,
): AccessStacks {
  const stacks = addPlannedStacks(scope, planStacks(model), stateFolder);
  return { stacks, permissionSetArn: (name) => permissionSetArn(stacks, name) };
}

/** A plan comes after the one that it refers to, so that stack is there already. */
export function addPlannedStacks(
  scope: Construct,
  plans: readonly Plan[],
  stateFolder?: string,
): readonly PlannedStack[] {
  const stacks = new Map<string, PlannedStack>();
  for (const plan of plans) {
    const { name, base } = plan.part;
    const baseStack = base && stacks.get(base.name);
    const config = { plan, stateFolder, ...(baseStack && { base: baseStack }) };
    stacks.set(name, new PlannedStack(scope, name, config));
  }
  return [...stacks.values()];
}
