import type { AccessFile } from "../language/access-file";
import type { Principal } from "../language/principal";
import type { User } from "../language/user";
import type { List } from "../spec";
import { byText, sortedSet } from "../text/compare";
import type { PrincipalName, ResolvedGroup, ResolvedUser, UserProfile } from "./resolved-model";
import { originOf } from "./texts";

/** The users, by key. A user to be created whose profile is incomplete is left out. */
export function resolveUsers({ users }: AccessFile): readonly ResolvedUser[] {
  const resolved = users?.entries.flatMap(({ key, value }) => {
    const profile = value.external ? undefined : profileOf(value);
    if (!value.external && !profile) return [];
    const userName = value.userName?.value ?? key.value;
    return {
      key: key.value,
      userName,
      profile,
      renamedFrom: value.renamedFrom?.value,
      importFrom: value.importFrom?.value,
      origin: originOf("users", key),
    };
  });
  return (resolved ?? []).sort(byText((user) => user.key));
}

function profileOf({ displayName, givenName, familyName, email }: User): UserProfile | undefined {
  if (!givenName || !familyName || !email) return undefined;
  return {
    displayName: displayName?.value ?? `${givenName.value} ${familyName.value}`,
    givenName: givenName.value,
    familyName: familyName.value,
    email: email.value,
  };
}

/** The groups, by key. */
export function resolveGroups({ groups }: AccessFile): readonly ResolvedGroup[] {
  const resolved = groups?.entries.map(({ key, value }) => ({
    key: key.value,
    displayName: value.displayName?.value ?? key.value,
    description: value.description?.value,
    isExternal: value.external !== undefined,
    members: sortedSet(value.members?.items.map((member) => member.value) ?? []),
    renamedFrom: value.renamedFrom?.value,
    importFrom: value.importFrom?.value,
    origin: originOf("groups", key),
  }));
  return (resolved ?? []).sort(byText((group) => group.key));
}

/** Principals without variables as plain names, sorted, each once. */
export function namesOf(principals: List<Principal> | undefined): readonly PrincipalName[] {
  const named = principals?.items.map(
    ({ kind, name }) => [`${kind}:${name}`, { kind, name }] as const,
  );
  return [...new Map(named)].sort(byText(([identity]) => identity)).map(([, name]) => name);
}
