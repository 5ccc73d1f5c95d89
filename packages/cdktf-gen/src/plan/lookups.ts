import { type Origin, type ResolvedGroup, type ResolvedModel, sortedSet } from "@rolecall/core";
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
  const used = usedPrincipals(whole);
  return {
    instance: {
      arn: instance.arn === undefined,
      identityStoreId: instance.identityStoreId === undefined && usesDirectory(model),
    },
    groups: sortedSet(
      groups.filter((group) => isLookedUp(group, used)).map((group) => group.displayName),
    ),
    users: users
      .filter((user) => user.profile === undefined && used.has(`user:${user.key}`))
      .map((user) => ({ name: nameOf(user.key), userName: user.userName, origin: user.origin })),
  };
}

/** A workspace of permission sets alone has nothing to do with the directory. */
function usesDirectory({ users, groups }: ResolvedModel): boolean {
  return users.length > 0 || groups.length > 0;
}

function isLookedUp(group: ResolvedGroup, used: ReadonlySet<string>): boolean {
  return group.isExternal && used.has(`group:${group.key}`);
}

function usedPrincipals({ grants, groups, applications }: ResolvedModel): ReadonlySet<string> {
  const granted = [
    ...grants.map(({ principal }) => principal),
    ...applications.flatMap(({ principals }) => principals),
  ].map(({ kind, name }) => `${kind}:${name}`);
  const members = groups.flatMap((group) => group.members.map((member) => `user:${member}`));
  return new Set([...granted, ...members]);
}
