import { groupBy } from "../text/group-by";
import { remember } from "../text/remember";
import { partsOf } from "./grant-parts";
import type { Grant, PrincipalName, ResolvedModel } from "./resolved-model";

/** What grants are looked up in. */
export type Granting = Pick<ResolvedModel, "grants">;

/** Grants by what a key stands for, each list in the order of the model; no list is empty. */
export type GrantLists = ReadonlyMap<string, readonly Grant[]>;

/** The grants of a model by the id of the account; made once for all models that grant the same. */
export function grantsByAccount({ grants }: Granting): GrantLists {
  return byAccount(grants);
}

const byAccount = remember((grants: readonly Grant[]): GrantLists =>
  groupBy(grants, ({ account }) => account.id),
);

/**
 * The grants of a model by `principalKey`, made once for all models that grant the same. What a user
 * has as a member of a group stands under the group alone.
 */
export function grantsByPrincipal({ grants }: Granting): GrantLists {
  return byPrincipal(grants);
}

const byPrincipal = remember((grants: readonly Grant[]): GrantLists =>
  groupBy(grants, ({ principal }) => principalKey(principal)),
);

/** `group:auditors`, `user:ana`: tells principals apart. */
export function principalKey({ kind, name }: PrincipalName): string {
  return `${kind}:${name}`;
}

/** The grants of a model by the name of the permission set; made once, as by `grantsByAccount`. */
export function grantsByPermissionSet({ grants }: Granting): GrantLists {
  return byPermissionSet(grants);
}

const byPermissionSet = remember(
  (grants: readonly Grant[]): GrantLists =>
    new Map(partsOf(grants).map((part) => [part[0].permissionSet, part])),
);

/** What comes from one pattern. */
export interface PatternExtent {
  /** In how many accounts it grants something. */
  readonly accounts: number;
  /** How many assignments it makes, those that other patterns make as well among them. */
  readonly assignments: number;
}

/**
 * How far the patterns of a model reach, by their keys; made once, as by `grantsByAccount`. A pattern
 * that grants nothing is not here.
 */
export function patternExtents({ grants }: Granting): ReadonlyMap<string, PatternExtent> {
  return extents(grants);
}

const section = "patterns.";

/** The grants of hubs come from roles, and those are no patterns. */
const extents = remember((grants: readonly Grant[]): ReadonlyMap<string, PatternExtent> => {
  const found = new Map<string, { assignments: number; readonly ids: Set<string> }>();
  for (const { account, origins } of grants) {
    for (const { object } of origins) {
      const extent = found.get(object) ?? { assignments: 0, ids: new Set() };
      extent.assignments += 1;
      extent.ids.add(account.id);
      found.set(object, extent);
    }
  }
  const ofPatterns = [...found].filter(([object]) => object.startsWith(section));
  return new Map(
    ofPatterns.map(([object, { assignments, ids }]) => [
      object.slice(section.length),
      { accounts: ids.size, assignments },
    ]),
  );
});
