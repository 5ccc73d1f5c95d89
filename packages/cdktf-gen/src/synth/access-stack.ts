import type { ResolvedModel } from "@rolecall/core";
import type { Construct } from "constructs";
import { plan } from "../plan/plan";
import { nameOf } from "../terraform/name";
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
  constructor(scope: Construct, id: string, { model, stateFolder }: AccessStackConfig) {
    super(scope, id, { plan: plan(model), stateFolder });
  }

  /**
   * The ARN of a permission set, for other resources of the app.
   *
   * @throws Error when the workspace has no permission set of that name
   */
  permissionSetArn(name: string): string {
    const isKnown = this.plan.resources.some(
      (resource) =>
        resource.type === "aws_ssoadmin_permission_set" && resource.name === nameOf(name),
    );
    if (!isKnown) throw new Error(`the workspace has no permission set "${name}"`);
    return `\${aws_ssoadmin_permission_set.${nameOf(name)}.arn}`;
  }
}
