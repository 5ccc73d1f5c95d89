import {
  type Origin,
  type ResolvedGroup,
  type ResolvedModel,
  type ResolvedUser,
  sortedSet,
} from "@rolecall/core";
import { nameOf } from "../terraform/name";
import type { StackPart } from "./stack-part";

/** What Terraform has to look up at each plan, in as few reads as possible. */
export interface Lookups {
  /** Whether the instance's ARN or identity store id has to be found. */
  readonly instance: { readonly arn: boolean; readonly identityStoreId: boolean };
  /** Display names of groups from elsewhere that have access here: one list finds them all. */
  readonly groups: readonly string[];
  /** Users from elsewhere that have access here, one read for each. */
  readonly users: readonly UserLookup[];
}

/** A user that is looked up by user name. */
export interface UserLookup {
  readonly name: string;
  readonly userName: string;
  readonly origin: Origin;
}

/**
 * What a stack looks up: principals of its own that are used, by whichever stack.
 *
 * Groups are found in one list of the directory's groups, whose reads do not grow with the number
 * of groups meant. Users are not, because such a list would put the personal data of everyone in
 * the directory into Terraform's state.
 */
export function planLookups({ model, whole }: StackPart): Lookups {
  const { instance, users, groups } = model;
  // There may be many stacks of many grants, and few have principals of their own.
  const used = usesDirectory(model) ? usedPrincipals(whole) : nobody;
  return {
    instance: {
      arn: instance.arn === undefined && usesInstance(model),
      identityStoreId: instance.identityStoreId === undefined && usesDirectory(model),
    },
    groups: sortedSet(
      groups.filter((group) => isLookedUp(group, used)).map((group) => group.displayName),
    ),
    users: users
      .filter((user) => isLookedUp(user, used))
      .map((user) => ({ name: nameOf(user.key), userName: user.userName, origin: user.origin })),
  };
}

const nobody: ReadonlySet<string> = new Set();

/** A stack for an account outside the organization would ask where there is no instance. */
function usesInstance({ permissionSets, accessControlAttributes, grants }: ResolvedModel): boolean {
  return permissionSets.length > 0 || accessControlAttributes.length > 0 || grants.length > 0;
}

/** A workspace of permission sets alone has nothing to do with the directory. */
function usesDirectory({ users, groups }: ResolvedModel): boolean {
  return users.length > 0 || groups.length > 0;
}

/** Whether a user or a group comes from elsewhere, and anything refers to it. */
export function isLookedUp(
  principal: ResolvedUser | ResolvedGroup,
  used: ReadonlySet<string>,
): boolean {
  return "isExternal" in principal
    ? principal.isExternal && used.has(`group:${principal.key}`)
    : principal.profile === undefined && used.has(`user:${principal.key}`);
}

/** The principals that anything refers to: `group:auditors`. */
export function usedPrincipals({
  grants,
  groups,
  applications,
}: ResolvedModel): ReadonlySet<string> {
  const granted = [
    ...grants.map(({ principal }) => principal),
    ...applications.flatMap(({ principals }) => principals),
  ].map(({ kind, name }) => `${kind}:${name}`);
  const members = groups.flatMap((group) => group.members.map((member) => `user:${member}`));
  return new Set([...granted, ...members]);
}
