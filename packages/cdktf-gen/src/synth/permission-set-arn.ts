import { didYouMean } from "@rolecall/core";
import { TerraformResource } from "cdktf";
import { nameOf } from "../terraform/name";
import type { PlannedStack } from "./planned-stack";

/**
 * The ARN of a permission set that one of the stacks makes. It is a token of CDKTF: in another stack
 * it becomes a read of the state of the stack that makes the permission set.
 *
 * @throws Error when none of the stacks makes a permission set of that name
 */
export function permissionSetArn(stacks: readonly PlannedStack[], name: string): string {
  const id = `aws_ssoadmin_permission_set.${nameOf(name)}`;
  const made = stacks.map(({ node }) => node.tryFindChild(id)).find((child) => child !== undefined);
  if (!TerraformResource.isTerraformResource(made)) throw unknownPermissionSet(stacks, name);
  return made.getStringAttribute("arn");
}

function unknownPermissionSet(stacks: readonly PlannedStack[], name: string): Error {
  const known = stacks.flatMap(({ plan }) => plan.part.model.permissionSets.map((set) => set.name));
  const near = didYouMean(name, known);
  const cure =
    near === undefined ? `it has ${known.join(", ") || "none"}` : `did you mean "${near}"?`;
  return new Error(`the workspace has no permission set "${name}"; ${cure}`);
}
