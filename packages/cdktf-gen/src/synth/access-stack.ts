import type { ResolvedModel } from "@rolecall/core";
import type { Construct } from "constructs";
import { type Plan, plan } from "../plan/plan";
import { permissionSetArn } from "./permission-set-arn";
import { PlannedStack } from "./planned-stack";

/** What an access stack is made of. */
export interface AccessStackConfig {
  /** The meaning of a workspace, from `loadModel` or `compile`. */
  readonly model: ResolvedModel;
  /**
   * The folder of the local state, relative to the stack's own. The default is the folder in which
   * the app runs. It counts only while the stack has no backend of its own.
   */
  readonly stateFolder?: string;
}

/** A CDKTF stack that holds all access of a workspace. */
export class AccessStack extends PlannedStack {
  /**
   * @throws Error when the workspace has external accounts; `addAccessStacks` takes it
   * @throws UndeployableModelError when a part of the model cannot be turned into Terraform
   */
  constructor(scope: Construct, id: string, { model, stateFolder }: AccessStackConfig) {
    super(scope, id, { plan: planOfOne(model), stateFolder });
  }

  /**
   * The ARN of a permission set, for other resources of the app: those of this stack and of others.
   *
   * @throws Error when the workspace has no permission set of that name
   */
  permissionSetArn(name: string): string {
    return permissionSetArn([this], name);
  }
}

/** A stack has one provider and so one account, and external accounts need providers of their own. */
function planOfOne(model: ResolvedModel): Plan {
  const names = model.externalAccounts.map(({ name }) => `"${name}"`);
  if (names.length === 0) return plan(model);
  throw new Error(
    `an AccessStack is one stack, and the workspace has external accounts (${names.join(", ")}), ` +
      "which need stacks and providers of their own; use addAccessStacks(app, { model })",
  );
}
