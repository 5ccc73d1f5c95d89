import * as fc from "fast-check";
import type { AccessMatrix, MatrixAccount, MatrixPrincipal } from "../data/access-matrix";
import { askedText } from "./asked-text";
import { exactAccount, exactPrincipal } from "./exact";
import { noFilter, shownBy } from "./filter";
import { holdingsOf } from "./holdings";

function matrixOf(
  principals: readonly MatrixPrincipal[],
  accounts: readonly MatrixAccount[] = [],
): AccessMatrix {
  const grants = principals.flatMap((_, who) =>
    accounts.map((_one, at) => [who, at, 0, 0] as const),
  );
  const access = [{ kind: "permission-set", name: "Look" } as const];
  return { title: "", principals, accounts, access, origins: [], originLists: [[]], grants };
}

/** Names that are parts of each other, quotes and kinds among them. */
const name = fc.stringMatching(/^(?:group:|user:|"|a|b|A| )[ab"A]?$/);
const principals = fc.uniqueArray(
  fc.record({ kind: fc.constantFrom("group", "user"), key: name, name }),
  { selector: ({ kind, key }) => `${kind}:${key}`, minLength: 1, maxLength: 8 },
);

test("a principal that is chosen is the only one that is shown", () => {
  fc.assert(
    fc.property(principals, fc.nat(), (all, some) => {
      const at = some % all.length;
      const { kind = "user", key = "" } = all[at] ?? {};
      const matrix = matrixOf(all);
      const principal = exactPrincipal(`${kind}:${key}`);
      const shown = shownBy(matrix, holdingsOf(matrix), { ...noFilter, principal });
      expect(shown.principals).toEqual([at]);
    }),
  );
});

const accounts = fc
  .uniqueArray(fc.oneof(name, fc.constant("100000000001")), { minLength: 1, maxLength: 8 })
  .map((names) =>
    names.map((one, at) => ({ name: one, id: `10000000001${at}`, tags: [], unit: "A" })),
  );

test("an account that is chosen is the only one that is shown", () => {
  fc.assert(
    fc.property(accounts, fc.nat(), (all, some) => {
      const at = some % all.length;
      const matrix = matrixOf([{ kind: "group", key: "team" }], all);
      const account = exactAccount(all[at]?.name ?? "", matrix);
      const shown = shownBy(matrix, holdingsOf(matrix), { ...noFilter, account });
      expect(shown.accounts).toEqual([at]);
    }),
  );
});

test("an account that is called like the id of another is meant by its own id", () => {
  const matrix = matrixOf(
    [],
    [
      { name: "100000000002", id: "100000000001", tags: [] },
      { name: "prod", id: "100000000002", tags: [] },
    ],
  );
  expect(exactAccount("100000000002", matrix)).toBe('"100000000001"');
  expect(exactAccount("prod", matrix)).toBe('"prod"');
});

test.each([
  ["", undefined],
  ["  ", undefined],
  ['"', undefined],
  ['""', undefined],
  ["shop", { text: "shop", isWhole: false }],
  [" shop ", { text: "shop", isWhole: false }],
  ['"shop', { text: "shop", isWhole: false }],
  ['shop"', { text: 'shop"', isWhole: false }],
  ['"shop"', { text: "shop", isWhole: true }],
  [' "risk & co" ', { text: "risk & co", isWhole: true }],
  ['"say "so""', { text: 'say "so"', isWhole: true }],
])("%j asks for %j", (typed, asked) => {
  expect(askedText(typed)).toEqual(asked);
});

const people = matrixOf([
  { kind: "group", key: "admins" },
  { kind: "group", key: "all-admins", name: "Admins of all" },
  { kind: "user", key: "admins", name: "root@acme.example" },
  { kind: "user", key: "root", name: "admins" },
]);

test.each([
  ["admins", ["group:admins", "group:all-admins", "user:admins", "user:root"]],
  ["ADMINS OF", ["group:all-admins"]],
  ["group:adm", ["group:admins"]],
  ['"admins"', ["group:admins", "user:admins", "user:root"]],
  ['"Admins"', []],
  ['"group:admins"', ["group:admins"]],
  ['"user:admins"', ["user:admins"]],
  ['"Admins of all"', ["group:all-admins"]],
  ['"root@acme.example"', ["user:admins"]],
  ['"user:root@acme.example"', []],
])("%s shows %j", (principal, expected) => {
  const { principals: shown } = shownBy(people, holdingsOf(people), { ...noFilter, principal });
  const references = people.principals.map(({ kind, key }) => `${kind}:${key}`);
  expect(shown.map((place) => references[place])).toEqual(expected);
});
