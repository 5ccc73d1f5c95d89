import type { Origin, ResolvedAccount, ResolvedExternalAccount } from "@rolecall/core";
import type { MatrixAccount } from "./access-matrix";
import { type Item, ordered } from "./ordered";
import type { MatrixSubject, Sides } from "./subject";

/** An account of either side. */
export interface Place {
  readonly name: string;
  readonly id: string;
  readonly unit: string | undefined;
  readonly tags: readonly string[];
  readonly isActive: boolean;
  readonly external?: NonNullable<MatrixAccount["external"]>;
  /** Only accounts outside the organization are declared like other things. */
  readonly origin?: Origin;
}

/** The accounts of both sides. An id is an account's for ever; its name is not. */
export function placesOf({ now, before }: Sides) {
  const earlierById = new Map((before ? placesIn(before) : []).map((place) => [place.id, place]));
  const current = placesIn(now);
  const currentById = new Map(current.map((place) => [place.id, place]));
  const keyOf = ({ id }: Place): string => {
    const place = currentById.get(id) ?? earlierById.get(id);
    return place ? sortKey(place) : id;
  };
  const sorted = ordered(current, before && [...earlierById.values()], keyOf);
  const places = new Map(sorted.items.map(({ value }, index) => [value.id, index]));
  return { items: sorted.items, indexOf: (id: string) => places.get(id) ?? -1 };
}

/** By unit and name; a NUL comes before what may be in either, so a unit before those below it. */
function sortKey({ external, unit = "", name, id }: Place): string {
  return [external ? 1 : 0, unit, name, id].join("\0");
}

function placesIn({ model }: MatrixSubject): readonly Place[] {
  return [...model.accounts.map(ownAccount), ...model.externalAccounts.map(externalAccount)];
}

function ownAccount({ name, id, unit, tags, isActive }: ResolvedAccount): Place {
  return { name, id, unit, tags: tagTexts(tags), isActive };
}

function externalAccount(account: ResolvedExternalAccount): Place {
  const { name, id, tags, strategy, hub, origin } = account;
  const external = { strategy, ...(hub && { hub: hub.account.name }) };
  return { name, id, unit: undefined, tags: tagTexts(tags), isActive: true, external, origin };
}

function tagTexts(tags: ReadonlyMap<string, string>): readonly string[] {
  return [...tags].map(([key, value]) => `${key}=${value}`).toSorted();
}

/** An account as the matrix has it. */
export function accountOf({ value, change }: Item<Place>, origin?: number): MatrixAccount {
  const { name, id, unit, tags, isActive, external } = value;
  return {
    name,
    id,
    ...(unit !== undefined && { unit }),
    tags,
    ...(!isActive && { isInactive: true }),
    ...(external && { external }),
    ...(origin !== undefined && { origin }),
    ...(change && { change }),
  };
}
