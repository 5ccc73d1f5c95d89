import { sortedSet } from "@rolecall/core";
import { type Entitlement, accessKey, entitlementsIn, identityOf } from "./access-of";
import type { AccessMatrix, Change, MatrixAccess, MatrixGrant } from "./access-matrix";
import { accountOf, placesOf } from "./accounts";
import { type OriginTable, originTable, type Side } from "./origins";
import { declaredAt, peopleOf, principalOf } from "./principals";
import type { EarlierSubject, MatrixSubject } from "./subject";

/** How a matrix is made. */
export interface MatrixOptions {
  /** What it is called; see `AccessMatrix`. */
  readonly title?: string;
  /** What to compare with: what was granted then and is no more is in the matrix as well. */
  readonly before?: EarlierSubject | undefined;
}

/**
 * Who may enter which account. Members of groups from elsewhere are not known, so their access is
 * that of the group alone. A grant that only comes from another pattern than before has no change.
 */
export function accessMatrix(now: MatrixSubject, options: MatrixOptions = {}): AccessMatrix {
  const { title = "", before } = options;
  const table = originTable();
  const sideOf = (isEarlier: boolean): Side => ({
    subject: isEarlier && before ? before : now,
    isEarlier,
  });
  const people = peopleOf({ now, before });
  const places = placesOf({ now, before });
  const entitlements = withChanges(now, before);
  const access = accessIn(entitlements);
  const grants = entitlements.map((one) => grantOf(one, { people, places, access, table, sideOf }));
  return {
    title,
    ...(before && { comparedWith: before.revision }),
    principals: people.items.map((item) =>
      principalOf(item, people.indexOf, declaredAt(item, table, sideOf)),
    ),
    accounts: places.items.map((item) => {
      const { origin } = item.value;
      if (!origin) return accountOf(item);
      return accountOf(item, table.indexOf(origin, sideOf(item.change === "lost")));
    }),
    access: access.items,
    origins: table.origins,
    originLists: table.originLists,
    grants: grants.sort(inOrder),
  };
}

type Changed = Entitlement & { readonly change?: Change };

function withChanges(now: MatrixSubject, before: MatrixSubject | undefined): readonly Changed[] {
  const current = entitlementsIn(now);
  if (!before) return current;
  const former = entitlementsIn(before);
  const known = new Set(former.map(identityOf));
  const kept = new Set(current.map(identityOf));
  return [
    ...current.map((one) => (known.has(identityOf(one)) ? one : changed(one, "gained"))),
    ...former.filter((one) => !kept.has(identityOf(one))).map((one) => changed(one, "lost")),
  ];
}

function changed(one: Entitlement, change: Change): Changed {
  return { ...one, change };
}

function accessIn(entitlements: readonly Entitlement[]) {
  const byKey = new Map<string, MatrixAccess>();
  for (const { access } of entitlements) byKey.set(accessKey(access), access);
  const keys = sortedSet(byKey.keys());
  const places = new Map(keys.map((key, index) => [key, index]));
  return {
    items: keys.flatMap((key) => byKey.get(key) ?? []),
    indexOf: (access: MatrixAccess) => places.get(accessKey(access)) ?? -1,
  };
}

interface Numbers {
  readonly people: { readonly indexOf: (key: string) => number };
  readonly places: { readonly indexOf: (id: string) => number };
  readonly access: { readonly indexOf: (access: MatrixAccess) => number };
  readonly table: OriginTable;
  readonly sideOf: (isEarlier: boolean) => Side;
}

function grantOf(one: Changed, { people, places, access, table, sideOf }: Numbers): MatrixGrant {
  const origins = table.listOf(one.origins, sideOf(one.change === "lost"));
  const { principal, accountId, change } = one;
  const start = [people.indexOf(principal), places.indexOf(accountId)] as const;
  const grant = [...start, access.indexOf(one.access), origins] as const;
  return change ? [...grant, change] : grant;
}

function inOrder(first: MatrixGrant, second: MatrixGrant): number {
  return first[0] - second[0] || first[1] - second[1] || first[2] - second[2];
}
