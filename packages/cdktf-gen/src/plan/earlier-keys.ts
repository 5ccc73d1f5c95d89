import type { PrincipalName, Renamed, ResolvedModel } from "@rolecall/core";

/** The keys that things had before, by those that they have now. */
interface EarlierKeys {
  readonly user: ReadonlyMap<string, string>;
  readonly group: ReadonlyMap<string, string>;
}

/**
 * A model in which everything that was renamed has its earlier key again, at the same place of its
 * list. Nothing when nothing was renamed.
 *
 * @param model a part of the model
 * @param whole the model that it is a part of, which alone tells of all renames
 */
export function withEarlierKeys(
  model: ResolvedModel,
  whole: ResolvedModel,
): ResolvedModel | undefined {
  const { users, groups, applications } = whole;
  const isRenamed = [...users, ...groups, ...applications].some(
    ({ renamedFrom }) => renamedFrom !== undefined,
  );
  return isRenamed
    ? putBack(model, { user: earlierByKey(users), group: earlierByKey(groups) })
    : undefined;
}

function putBack(model: ResolvedModel, keys: EarlierKeys): ResolvedModel {
  const user = (key: string) => keys.user.get(key) ?? key;
  const group = (key: string) => keys.group.get(key) ?? key;
  const principal = ({ kind, name }: PrincipalName): PrincipalName => ({
    kind,
    name: kind === "user" ? user(name) : group(name),
  });
  return {
    ...model,
    users: model.users.map((one) => ({ ...one, key: user(one.key) })),
    groups: model.groups.map((one) => ({
      ...one,
      key: group(one.key),
      members: one.members.map(user),
    })),
    grants: model.grants.map((grant) => ({ ...grant, principal: principal(grant.principal) })),
    applications: model.applications.map((one) => ({
      ...one,
      name: one.renamedFrom ?? one.name,
      principals: one.principals.map(principal),
    })),
  };
}

function earlierByKey(
  named: readonly (Renamed & { readonly key: string })[],
): ReadonlyMap<string, string> {
  return new Map(named.map(({ key, renamedFrom }) => [key, renamedFrom ?? key]));
}
