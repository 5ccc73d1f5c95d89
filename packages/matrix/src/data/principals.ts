import type { Origin, ResolvedGroup, ResolvedUser } from "@rolecall/core";
import type { MatrixPrincipal } from "./access-matrix";
import { type Item, ordered } from "./ordered";
import type { OriginTable, Side } from "./origins";
import type { MatrixSubject, Sides } from "./subject";

/** A group or a user of either side. */
export interface Person {
  readonly kind: "group" | "user";
  readonly key: string;
  readonly name: string;
  /** Of a user: keys of the groups. */
  readonly groups: readonly string[];
  readonly origin: Origin;
}

/** `group:auditors`; groups come before users by it. */
export function personKey({ kind, key }: Pick<Person, "kind" | "key">): string {
  return `${kind}:${key}`;
}

/** The groups and users of both sides. */
export function peopleOf({ now, before }: Sides) {
  return ordered(personsIn(now), before && personsIn(before), personKey);
}

function personsIn({ model: { groups, users } }: MatrixSubject): readonly Person[] {
  const memberships = membershipsIn(groups);
  return [
    ...groups.map(({ key, displayName, origin }): Person => ({
      kind: "group",
      key,
      name: displayName,
      groups: [],
      origin,
    })),
    ...users.map(({ key, userName, origin }: ResolvedUser): Person => ({
      kind: "user",
      key,
      name: userName,
      groups: memberships.get(key) ?? [],
      origin,
    })),
  ];
}

function membershipsIn(groups: readonly ResolvedGroup[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { key, members } of groups) {
    for (const member of members) found.set(member, [...(found.get(member) ?? []), key]);
  }
  return found;
}

/** A principal as the matrix has it. */
export function principalOf(
  { value, earlier, change }: Item<Person>,
  indexOf: (key: string) => number,
  origin: number,
): MatrixPrincipal {
  const { kind, key, name } = value;
  const base = { kind, key, ...(name === key ? {} : { name }), origin, ...(change && { change }) };
  if (kind === "group") return base;
  const placesOf = (keys: readonly string[]) =>
    keys.map((group) => indexOf(personKey({ kind: "group", key: group })));
  const now = change === "lost" ? [] : value.groups;
  const then = earlier?.groups ?? [];
  const isCompared = earlier !== undefined || change !== undefined;
  const joined = isCompared ? placesOf(now.filter((group) => !then.includes(group))) : [];
  const left = placesOf(then.filter((group) => !now.includes(group)));
  return {
    ...base,
    groups: placesOf(now),
    ...(joined.length > 0 && { joined }),
    ...(left.length > 0 && { left }),
  };
}

/** Where an item is declared: as it is now, if it still is. */
export function declaredAt(
  { value, change }: Item<{ readonly origin: Origin }>,
  table: OriginTable,
  sideOf: (isEarlier: boolean) => Side,
): number {
  return table.indexOf(value.origin, sideOf(change === "lost"));
}
