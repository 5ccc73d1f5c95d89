import type { AccessMatrix } from "../data/access-matrix";
import { type Called, chipsFor } from "./chips";
import { columnsOf, shortLabel } from "./columns";
import type { Holding } from "./holdings";
import { cellLabel, originsOf, placeLabel, shownLabel, unitLabel, unitSummary } from "./labels";
import { moved } from "./moves";

const origin = (object: string, line: number) => ({
  object,
  file: "a.access.yaml",
  line,
  column: 3,
});

const matrix: AccessMatrix = {
  title: "acme",
  comparedWith: "HEAD",
  principals: [
    { kind: "group", key: "auditors" },
    { kind: "user", key: "ana", groups: [0] },
  ],
  accounts: [
    { name: "payments-dev", id: "100000000001", unit: "Workloads/Dev", tags: [] },
    { name: "payments-prod", id: "100000000002", unit: "Workloads/Prod", tags: [] },
    { name: "shop-prod", id: "100000000003", unit: "Workloads/Prod", tags: [] },
    {
      name: "partner",
      id: "100000000004",
      tags: [],
      external: { strategy: "saml" },
    },
  ],
  access: [
    { kind: "permission-set", name: "Admin" },
    { kind: "permission-set", name: "Look" },
  ],
  origins: [origin("patterns.look", 3), { ...origin("patterns.admin", 9), isEarlier: true }],
  originLists: [[0], [0, 1]],
  grants: [],
};

const look: Holding = { access: 1, ways: [{ origins: 0 }] };
const lost: Holding = { access: 0, change: "lost", ways: [{ origins: 1, through: 0 }] };

test("a cell is read as who, where, what and from which pattern", () => {
  expect(cellLabel(matrix, [0, 1], [look])).toBe(
    "auditors, payments-prod: Look, from patterns.look",
  );
  expect(cellLabel(matrix, [0, 0], [])).toBe("auditors, payments-dev: no access");
  expect(cellLabel(matrix, [1, 1], [lost, look])).toBe(
    "ana, payments-prod: Admin, lost, as a member of auditors, from patterns.look and " +
      "patterns.admin; Look, from patterns.look",
  );
});

test("the places of a cell are each named once, earlier ones with their revision", () => {
  expect(
    originsOf(matrix, [lost, look]).map((one) => placeLabel(one, matrix.comparedWith)),
  ).toEqual(["a.access.yaml:3", "a.access.yaml:9 at HEAD"]);
});

test("a collapsed unit says how many of its accounts are reached", () => {
  const { groups, columns } = columnsOf(matrix, [0, 1, 2, 3], new Set(["Workloads/Prod"]));
  expect(groups.map(({ label, start, span }) => [label, start, span])).toEqual([
    ["Workloads/Dev", 0, 1],
    ["Workloads/Prod", 1, 1],
    ["Outside the organization", 2, 1],
  ]);
  expect(columns.map(({ account }) => account)).toEqual([0, undefined, 3]);
  const [, prod] = groups;
  const summary = unitSummary([1, 2], (account) => (account === 1 ? [look, lost] : [lost]));
  expect(summary).toEqual({ reached: 1, gained: 0, lost: 2 });
  expect(prod && unitLabel(matrix, [0, prod], summary)).toBe(
    "auditors, Workloads/Prod: 1 of 2 accounts, 2 lost",
  );
});

test("how much is shown is said in words", () => {
  expect(shownLabel(matrix, { principals: [0], accounts: [0, 1, 2, 3] })).toBe(
    "1 of 2 principals, 4 accounts",
  );
});

const short = (label: string, room: number) => shortLabel({ key: label, label }, room);

test("a path loses its start where there is little room", () => {
  expect(short("Workloads/Prod/Payments", 30)).toBe("Workloads/Prod/Payments");
  expect(short("Workloads/Prod/Payments", 16)).toBe("…/Prod/Payments");
  expect(short("Workloads/Prod/Payments", 3)).toBe("…/Payments");
  expect(short("No unit", 3)).toBe("No unit");
});

test("what is outside the organization says so in a word where there is little room", () => {
  const { groups } = columnsOf(matrix, [3], new Set());
  const texts = [30, 10].map((room) => groups.map((group) => shortLabel(group, room)));
  expect(texts).toEqual([["Outside the organization"], ["Outside"]]);
});

test("a cell shows access by its name where there is room, several short, and changes first", () => {
  const called: Called = { name: (one) => ["ReadOnly", "Admin"][one] ?? "", short: () => "RO" };
  const texts = (holdings: readonly Holding[], room: number) => {
    const { chips, more } = chipsFor(holdings, called, room);
    return [...chips.map(({ text, change = "" }) => `${text}${change}`), more];
  };
  const [first, second]: readonly Holding[] = [
    { access: 0, ways: [{ origins: 0 }] },
    { access: 1, change: "gained", ways: [{ origins: 0 }] },
  ];
  expect(first && texts([first], 1)).toEqual(["ReadOnly", 0]);
  expect(first && second && texts([first, second], 20)).toEqual(["Admingained", "ReadOnly", 0]);
  expect(first && second && texts([first, second], 17)).toEqual(["ROgained", "RO", 0]);
  expect(first && second && texts([first, second], 9)).toEqual(["ROgained", 1]);
});

describe("keys", () => {
  const columns = columnsOf(matrix, [0, 1, 2, 3], new Set());
  const ground = { rows: 10, columns, page: 4 };
  const go = ([row, column]: readonly [number, number], key: string, isCtrl = false) => {
    const cell = moved({ row, column }, { key, isCtrl }, ground);
    return cell && [cell.row, cell.column];
  };

  test.each([
    ["ArrowRight", [5, 1], [5, 2]],
    ["ArrowLeft", [5, 0], [5, 0]],
    ["ArrowDown", [11, 1], [11, 1]],
    ["ArrowUp", [1, 3], [0, 2]],
    ["ArrowRight", [0, 2], [0, 4]],
    ["ArrowLeft", [0, 4], [0, 2]],
    ["PageDown", [2, 1], [6, 1]],
    ["PageUp", [4, 1], [2, 1]],
    ["PageUp", [1, 1], [1, 1]],
    ["Home", [5, 3], [5, 0]],
    ["End", [5, 1], [5, 4]],
  ] as const)("%s leads from %p to %p", (key, from, target) => {
    expect(go(from, key)).toEqual(target);
  });

  test("with Ctrl, Home and End lead to the corners", () => {
    expect([go([5, 3], "Home", true), go([5, 3], "End", true)]).toEqual([
      [0, 0],
      [11, 4],
    ]);
  });

  test("that do not move are left to others", () => {
    expect([go([5, 3], "a"), go([5, 3], "toString"), go([5, 3], "Tab")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
