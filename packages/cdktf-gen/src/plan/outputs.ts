import type { ResolvedGroup, ResolvedUser } from "@rolecall/core";
import { type References, outputs } from "../resources/references";
import type { Arguments } from "../terraform/value";
import { isLookedUp, usedPrincipals } from "./lookups";
import type { StackPart } from "./stack-part";

/** What a stack hands on to those that refer to it: ids and ARNs by name, in a map for each kind. */
export type Outputs = Readonly<Record<string, Arguments>>;

/**
 * The outputs of a stack; none when no other stack refers to it. A principal from elsewhere that has
 * no access is left out: nobody asks for its id, and nothing has looked it up.
 */
export function planOutputs({ isBase, model, whole }: StackPart, references: References): Outputs {
  if (!isBase) return {};
  const used = usedPrincipals(whole);
  const isThere = (principal: ResolvedUser | ResolvedGroup): boolean =>
    isOwned(principal) || isLookedUp(principal, used);
  const { permissionSets, users, groups } = model;
  const { permissionSetArn, userId, groupId } = references;
  return {
    [outputs.permissionSetArns]: Object.fromEntries(
      permissionSets.map(({ name }) => [name, permissionSetArn(name)]),
    ),
    [outputs.userIds]: Object.fromEntries(
      users.filter(isThere).map(({ key }) => [key, userId(key)]),
    ),
    [outputs.groupIds]: Object.fromEntries(
      groups.filter(isThere).map(({ key }) => [key, groupId(key)]),
    ),
  };
}

function isOwned(principal: ResolvedUser | ResolvedGroup): boolean {
  return "isExternal" in principal ? !principal.isExternal : principal.profile !== undefined;
}
