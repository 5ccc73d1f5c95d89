import { groupBy } from "../text/group-by";
import { remember, rememberList } from "../text/remember";
import type { Grant } from "./resolved-model";

/** The grants of one permission set, by account and principal. */
export type GrantPart = readonly [Grant, ...Grant[]];

/** Whether anything is granted at all. */
export function isPart(grants: readonly Grant[]): grants is GrantPart {
  return grants.length > 0;
}

const known = new WeakMap<readonly Grant[], readonly GrantPart[]>();

/** The grants of permission sets, one after another. */
export const joinGrants = rememberList((parts: readonly GrantPart[]): readonly Grant[] => {
  const grants = parts.flat<readonly GrantPart[]>();
  known.set(grants, parts);
  return grants;
});

/**
 * The grants of each permission set that is granted, in the order of the grants. What an edit does
 * not touch is the very same list as before it.
 */
export function partsOf(grants: readonly Grant[]): readonly GrantPart[] {
  return known.get(grants) ?? cut(grants);
}

const cut = remember((grants: readonly Grant[]): readonly GrantPart[] => [
  ...groupBy(grants, ({ permissionSet }) => permissionSet).values(),
]);

/**
 * By what the grants of a part come together, each combination of patterns once, by a text that
 * tells it from others.
 */
export const originsIn = remember((part: GrantPart): ReadonlyMap<string, Grant["origins"]> => {
  const combinations = new Map<string, Grant["origins"]>();
  for (const { origins } of part) {
    const identity = JSON.stringify(origins.map(({ object }) => object));
    if (!combinations.has(identity)) combinations.set(identity, origins);
  }
  return combinations;
});
