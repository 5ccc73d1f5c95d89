import { type References, outputs } from "../resources/references";
import type { Arguments } from "../terraform/value";
import type { StackPart } from "./stack-part";

/** What a stack hands on to those that refer to it: ids and ARNs by name, in a map for each kind. */
export type Outputs = Readonly<Record<string, Arguments>>;

/** The outputs of a stack; none when no other stack refers to it. */
export function planOutputs({ isBase, model }: StackPart, references: References): Outputs {
  if (!isBase) return {};
  const { permissionSets, users, groups } = model;
  return {
    [outputs.permissionSetArns]: Object.fromEntries(
      permissionSets.map(({ name }) => [name, references.permissionSetArn(name)]),
    ),
    [outputs.userIds]: Object.fromEntries(users.map(({ key }) => [key, references.userId(key)])),
    [outputs.groupIds]: Object.fromEntries(groups.map(({ key }) => [key, references.groupId(key)])),
  };
}
