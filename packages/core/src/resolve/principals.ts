import type { AccessFile } from "../language/access-file";
import type { Group } from "../language/group";
import type { Principal } from "../language/principal";
import type { User } from "../language/user";
import type { Entry, List } from "../spec";
import { byText, sortedSet } from "../text/compare";
import { remember, rememberList } from "../text/remember";
import type { PrincipalName, ResolvedGroup, ResolvedUser, UserProfile } from "./resolved-model";
import { originOf } from "./texts";

/** The users, by key. A user to be created whose profile is incomplete is left out. */
export function resolveUsers({ users }: AccessFile): readonly ResolvedUser[] {
  return resolveAllUsers(users?.entries ?? []);
}

const resolveAllUsers = rememberList((entries: readonly Entry<User>[]) =>
  entries.flatMap((entry) => resolveUser(entry) ?? []).sort(byText((user) => user.key)),
);

const resolveUser = remember(({ key, value }: Entry<User>): ResolvedUser | undefined => {
  const profile = value.external ? undefined : profileOf(value);
  if (!value.external && !profile) return undefined;
  return {
    key: key.value,
    userName: value.userName?.value ?? key.value,
    profile,
    renamedFrom: value.renamedFrom?.value,
    importFrom: value.importFrom?.value,
    origin: originOf("users", key),
  };
});

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
  return resolveAllGroups(groups?.entries ?? []);
}

const resolveAllGroups = rememberList((entries: readonly Entry<Group>[]) =>
  entries.map((entry) => resolveGroup(entry)).sort(byText((group) => group.key)),
);

const resolveGroup = remember(({ key, value }: Entry<Group>): ResolvedGroup => ({
  key: key.value,
  displayName: value.displayName?.value ?? key.value,
  description: value.description?.value,
  isExternal: value.external !== undefined,
  members: sortedSet(value.members?.items.map((member) => member.value) ?? []),
  renamedFrom: value.renamedFrom?.value,
  importFrom: value.importFrom?.value,
  origin: originOf("groups", key),
}));

/** Principals without variables as plain names, sorted, each once. */
export function namesOf(principals: List<Principal> | undefined): readonly PrincipalName[] {
  const named = principals?.items.map(
    ({ kind, name }) => [`${kind}:${name}`, { kind, name }] as const,
  );
  return [...new Map(named)].sort(byText(([identity]) => identity)).map(([, name]) => name);
}
