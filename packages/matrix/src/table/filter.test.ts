import * as fc from "fast-check";
import type { AccessMatrix, Change, MatrixGrant } from "../data/access-matrix";
import { type MatrixFilter, noFilter, shownBy } from "./filter";
import { holdingsOf } from "./holdings";

const units = [{}, { unit: "A" }, { unit: "A/B" }, { unit: "AB" }];
const tags = ["env=dev", "env=prod"];
const changes: readonly (Change | undefined)[] = [undefined, "gained", "lost"];

/** What is asked for by one name is another thing than what has the same name. */
const accessNames = ["Look", "Look (external role)"];

/** Two groups, two users in any of them before and after, four accounts, two that have one name. */
const matrices = fc
  .record({
    grants: fc.uniqueArray(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(1), fc.constantFrom(...changes)), {
      selector: ([principal, account, access]) => [principal, account, access].join(),
      maxLength: 16,
    }),
    memberships: fc.array(fc.tuple(fc.constantFrom(2, 3), fc.nat(1), fc.constantFrom(...changes))),
  })
  .map(({ grants, memberships }): AccessMatrix => {
    const groupsOf = (user: number, wanted: readonly (Change | undefined)[]) => {
      const last = new Map(memberships.filter(([one]) => one === user).map(([, ...rest]) => rest));
      return [...last].filter(([, change]) => wanted.includes(change)).map(([group]) => group);
    };
    return {
      title: "",
      comparedWith: "HEAD",
      principals: [0, 1, 2, 3].map((place) =>
        place < 2
          ? { kind: "group", key: `team-${place}` }
          : {
              kind: "user",
              key: `ana-${place}`,
              groups: groupsOf(place, [undefined, "gained"]),
              joined: groupsOf(place, ["gained"]),
              left: groupsOf(place, ["lost"]),
            },
      ),
      accounts: units.map((unit, place) =>
        Object.assign(
          { name: `shop-${place}`, id: `10000000000${place}`, tags: [tags[place % 2] ?? ""] },
          unit,
        ),
      ),
      access: [
        { kind: "permission-set", name: "Look" },
        { kind: "role", name: "Look" },
      ],
      origins: [],
      originLists: [[]],
      grants: grants.map(([principal, account, access, change]): MatrixGrant => {
        const grant = [principal, account, access, 0] as const;
        return change ? [...grant, change] : grant;
      }),
    };
  });

/** In quotes, as people write them; a quote that is not closed is no quote yet. */
const wholeNames = [
  '"group:team-1"',
  '"team"',
  '"ana-2"',
  '"TEAM-1"',
  '"user:team-1"',
  '"tea',
  '""',
];

const filters = fc.record<MatrixFilter>({
  principal: fc.constantFrom("", "ANA", "team-1", "user:", "nobody", ...wholeNames),
  account: fc.constantFrom("", "shop-2", "100000000001", "none", '"shop-1"', '"shop"', '"1"'),
  access: fc.constantFrom("", ...accessNames),
  tag: fc.constantFrom("", ...tags),
  unit: fc.constantFrom("", "A", "A/B"),
  onlyChanges: fc.boolean(),
  withGroups: fc.boolean(),
});

/** Whether a principal has an access before and after, by going through everything. */
function has(matrix: AccessMatrix, [who, where, what]: readonly number[], withGroups: boolean) {
  const { groups = [], joined = [], left = [] } = matrix.principals[who ?? -1] ?? {};
  const isSelf = (one: number) => one === who;
  const isIn = (one: number, then: boolean) =>
    isSelf(one) ||
    (withGroups &&
      (then
        ? left.includes(one) || (groups.includes(one) && !joined.includes(one))
        : groups.includes(one)));
  const granted = (then: boolean) =>
    matrix.grants.some(
      ([principal, account, access, , change]) =>
        isIn(principal, then) &&
        account === where &&
        access === what &&
        change !== (then ? "gained" : "lost"),
    );
  return { before: granted(true), now: granted(false) };
}

/** What of one access is to be seen: nothing, that it is there, or how it changes. */
function seen(
  matrix: AccessMatrix,
  place: readonly number[],
  filter: MatrixFilter,
): readonly string[] {
  const { before, now } = has(matrix, place, filter.withGroups);
  const name = accessNames[place[2] ?? -1] ?? "";
  if ((!before && !now) || (filter.access !== "" && filter.access !== name)) return [];
  if (before && now) return filter.onlyChanges ? [] : [name];
  return [`${name} ${now ? "gained" : "lost"}`];
}

/** What stands in quotes; nothing where there are none, or nothing is in them. */
function wholeOf(typed: string): string | undefined {
  return typed.length > 2 && typed.endsWith('"') ? typed.slice(1, -1) : undefined;
}

function partOf(typed: string): string {
  return typed.replaceAll('"', "").toLowerCase();
}

const all = [0, 1, 2, 3];

test("what is shown is what a look at everything finds", () => {
  fc.assert(
    fc.property(matrices, filters, (matrix, filter) => {
      const shown = shownBy(matrix, holdingsOf(matrix), filter);
      for (const who of all) {
        for (const where of all) {
          const texts = shown
            .holdingsIn(who, where)
            .map(({ access, change }) => [accessNames[access], change].filter(Boolean).join(" "));
          expect(texts).toEqual([0, 1].flatMap((what) => seen(matrix, [who, where, what], filter)));
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("what is asked for stays, and of the rest only what is not empty", () => {
  fc.assert(
    fc.property(matrices, filters, (matrix, filter) => {
      const { principals, accounts } = shownBy(matrix, holdingsOf(matrix), filter);
      const isNamed = (who: number) => {
        const { kind = "", key = "" } = matrix.principals[who] ?? {};
        const whole = wholeOf(filter.principal);
        if (whole !== undefined) return whole === key || whole === `${kind}:${key}`;
        return `${kind}:${key}`.includes(partOf(filter.principal));
      };
      const isPlaced = (where: number) => {
        const { name = "", id = "", unit = "", tags: own = [] } = matrix.accounts[where] ?? {};
        const isInUnit = filter.unit === "" || `${unit}/`.startsWith(`${filter.unit}/`);
        const isTagged = filter.tag === "" || own.includes(filter.tag);
        const whole = wholeOf(filter.account);
        const isCalled =
          whole === undefined
            ? `${name} ${id}`.includes(filter.account)
            : [name, id].includes(whole);
        return isInUnit && isTagged && isCalled;
      };
      const rows = all.filter(isNamed);
      const columns = all.filter(isPlaced);
      const isUsed = (who: number, where: number) =>
        [0, 1].some((what) => seen(matrix, [who, where, what], filter).length > 0);
      const asksAccess = filter.access !== "" || filter.onlyChanges;
      const asksRows = wholeOf(filter.principal) !== undefined || partOf(filter.principal) !== "";
      const asksColumns = [filter.account, filter.tag, filter.unit].some((text) => text !== "");
      const dropsRows = asksAccess || (asksColumns && !asksRows);
      const dropsColumns = asksAccess || (asksRows && !asksColumns);
      expect(principals).toEqual(
        rows.filter((who) => !dropsRows || columns.some((where) => isUsed(who, where))),
      );
      expect(accounts).toEqual(
        columns.filter((where) => !dropsColumns || rows.some((who) => isUsed(who, where))),
      );
    }),
    { numRuns: 300 },
  );
});

test("without a filter everything is shown", () => {
  fc.assert(
    fc.property(matrices, (matrix) => {
      const { principals, accounts } = shownBy(matrix, holdingsOf(matrix), noFilter);
      expect({ principals, accounts }).toEqual({ principals: all, accounts: all });
    }),
    { numRuns: 20 },
  );
});
