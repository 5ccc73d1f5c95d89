import * as fc from "fast-check";
import { compile } from "../compile/compile";
import { createSourceFile } from "../text/source-file";
import {
  grantsOf,
  isCovered,
  isReached,
  type Plain,
  type PlainSelector,
} from "../testing/naive-grants";

interface Promise {
  readonly principals?: readonly string[] | undefined;
  readonly permissionSets?: readonly string[] | undefined;
  readonly accounts: PlainSelector;
}

interface PlainAssertion {
  readonly never?: Promise;
  readonly always?: Promise;
}

/** What a workspace finds wrong with one assertion, in one line; nothing when it holds. */
function findingOf(workspace: Plain, assertion: PlainAssertion): string | undefined {
  const rules = { "void-assertion": "off", "nobody-administers-management": "off" };
  const text = JSON.stringify({ ...workspace, rules, assertions: { a: assertion } });
  const { diagnostics } = compile([createSourceFile("all.access.yaml", text)]);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const [found, ...others] = errors.filter(({ code }) => code === "broken-assertion");
  expect([others, errors.filter((error) => error !== found)]).toEqual([[], []]);
  return found?.message.replace('the assertion "a" is broken, because ', "");
}

const estate: Plain = {
  instance: { managementAccount: "111111111111" },
  accounts: {
    org: { id: "111111111111", tags: { env: "prod" } },
    dev: { id: "222222222222" },
    prod: { id: "333333333333", tags: { env: "prod" } },
    closed: { id: "444444444444", tags: { env: "prod" }, state: "SUSPENDED" },
  },
  groups: { staff: {}, guests: {}, few: { members: ["cem", "bea"] } },
  users: { bea: { external: true }, cem: { external: true } },
  permissionSets: { Look: {}, Run: {} },
  patterns: {
    one: { principals: ["group:staff"], permissionSets: ["Look"], accounts: { all: true } },
    two: {
      principals: ["group:staff", "user:bea"],
      permissionSets: ["Run"],
      accounts: { management: "only" },
    },
    three: { principals: ["group:few"], permissionSets: ["Run"], accounts: { names: "dev" } },
  },
};

const staff = ["group:staff"];
const cases: readonly (readonly [string, PlainAssertion, string | undefined])[] = [
  ["never holds", { never: { principals: ["group:guests"], accounts: { all: true } } }, undefined],
  [
    "never without permission sets means any, and counts",
    { never: { principals: staff, accounts: { all: true } } },
    "group:staff has Look in dev, and 2 more grants break it",
  ],
  [
    "never without principals means everybody",
    { never: { permissionSets: ["Look"], accounts: { tags: { env: "prod" } } } },
    "group:staff has Look in prod",
  ],
  [
    "never matches the management account like any other",
    { never: { permissionSets: ["Run"], accounts: { tags: { env: "prod" } } } },
    "group:staff has Run in org, and one more grant breaks it",
  ],
  [
    "never means a user in the groups of the workspace too, and names the group",
    { never: { principals: ["user:cem"], accounts: { all: true } } },
    "user:cem has Run in dev as a member of group:few",
  ],
  [
    "never counts what two users have by one group once",
    { never: { principals: ["user:cem", "user:bea"], accounts: { names: "dev" } } },
    "user:cem has Run in dev as a member of group:few",
  ],
  [
    "never names the group when it is forbidden itself",
    { never: { principals: ["user:cem", "group:few"], accounts: { all: true } } },
    "group:few has Run in dev",
  ],
  [
    "always means a user as patterns name it",
    { always: { principals: ["user:cem"], permissionSets: ["Run"], accounts: { names: "dev" } } },
    "nothing grants user:cem Run in dev",
  ],
  [
    "never counts grants that exist: none is in a suspended account",
    { never: { principals: staff, accounts: { names: "closed" } } },
    undefined,
  ],
  [
    "always holds, and leaves the management account out",
    { always: { principals: staff, permissionSets: ["Look"], accounts: { all: true } } },
    undefined,
  ],
  [
    "always takes the management account in on purpose",
    {
      always: {
        principals: staff,
        permissionSets: ["Look"],
        accounts: { all: true, management: "include" },
      },
    },
    "nothing grants group:staff Look in org",
  ],
  [
    "always asks for every combination, each once",
    {
      always: {
        principals: ["group:guests", "group:staff", "group:guests"],
        permissionSets: ["Run"],
        accounts: { all: true },
      },
    },
    "nothing grants group:guests Run in dev, and 3 more are missing",
  ],
  [
    "always about no active account",
    { always: { principals: staff, permissionSets: ["Look"], accounts: { names: "closed" } } },
    "its selector matches no active account",
  ],
];

test.each(cases)("%s", (_, assertion, expected) => {
  expect(findingOf(estate, assertion)).toBe(expected);
});

test("the finding shows the pattern that grants what must not be", () => {
  const text = JSON.stringify({
    ...estate,
    assertions: { a: { never: { principals: ["user:bea"], accounts: { names: "o*" } } } },
  });
  const { diagnostics } = compile([createSourceFile("all.access.yaml", text)]);
  const found = diagnostics.find(({ code }) => code === "broken-assertion");
  expect(found?.related).toMatchObject([{ message: 'the pattern "two" grants it' }]);
});

const some = <Value>(values: readonly Value[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 });
const who = some(["group:g", "group:h", "user:u"]);
const what = some(["Look", "Run"]);
const ids = ["111111111111", "222222222222", "333333333333"];
const where: fc.Arbitrary<PlainSelector> = fc.record({
  names: some(["a0", "a1", "a2", "*", "?0"]),
  tags: fc.option(fc.record({ env: some(["x", "y"]) }), { nil: undefined }),
  management: fc.constantFrom(undefined, "include", "only"),
  except: fc.constantFrom(undefined, { names: "a0" }, { tags: { env: "x" } }),
});
const account = (id: string) =>
  fc.record({
    id: fc.constant(id),
    tags: fc.option(fc.record({ env: fc.constantFrom("x", "y") }), { nil: undefined }),
    state: fc.constantFrom("ACTIVE", "ACTIVE", "SUSPENDED"),
  });
const pattern = fc.record({ principals: who, permissionSets: what, accounts: where });
const workspace: fc.Arbitrary<Plain> = fc.record({
  instance: fc.record({ managementAccount: fc.constantFrom(...ids) }),
  accounts: fc
    .tuple(...ids.map(account))
    .map((all) => Object.fromEntries(all.map((one, index) => [`a${index}`, one]))),
  groups: fc.constantFrom(
    { g: {}, h: {} },
    { g: { members: ["u"] }, h: {} },
    { g: { members: ["u"] }, h: { members: ["u"] } },
  ),
  users: fc.constant({ u: { external: true } }),
  permissionSets: fc.constant({ Look: {}, Run: {} }),
  patterns: fc.dictionary(fc.constantFrom("one", "two", "three"), pattern, { minKeys: 1 }),
});

const everybody = ["group:g", "group:h", "user:u"];

/** A user is a group's member as well: the principals that give it what it must never have. */
function givers(plain: Plain, { principals }: Promise): readonly string[] | undefined {
  const groups = Object.entries(plain.groups as Record<string, { members?: readonly string[] }>);
  const joined = groups.flatMap(([name, { members = [] }]) =>
    members.some((user) => principals?.includes(`user:${user}`)) ? [`group:${name}`] : [],
  );
  return principals && [...new Set([...principals, ...joined])];
}

/** How many combinations a promise is about, in such accounts, that satisfy a condition. */
function count(
  { principals = everybody, permissionSets = ["Look", "Run"] }: Promise,
  accounts: readonly string[],
  isCounted: (tuple: string) => boolean,
): number {
  const tuples = principals.flatMap((principal) =>
    permissionSets.flatMap((set) => accounts.map((id) => `${principal} ${set} ${id}`)),
  );
  return tuples.filter(isCounted).length;
}

function idsIn(plain: Plain, isIn: (name: string) => boolean): readonly string[] {
  return Object.entries(plain.accounts).flatMap(([name, { id }]) => (isIn(name) ? [id] : []));
}

/** How many breaches a finding speaks of. */
function counted(message: string | undefined): number {
  if (message === undefined) return 0;
  if (message.includes("one more")) return 2;
  return Number(/(\d+) more/.exec(message)?.[1] ?? 0) + 1;
}

test("never finds as many grants as the obvious loops over everything", () => {
  const keys = fc.constantFrom({ principals: true }, { permissionSets: true }, {}).chain((left) =>
    fc.record({
      principals: "principals" in left ? fc.constant(undefined) : who,
      permissionSets: "permissionSets" in left ? fc.constant(undefined) : what,
      accounts: where,
    }),
  );
  fc.assert(
    fc.property(workspace, keys, (plain, never) => {
      const grants = grantsOf(plain);
      const accounts = idsIn(plain, (name) => isCovered(name, never.accounts, plain));
      const forbidden = { ...never, principals: givers(plain, never) };
      const expected = count(forbidden, accounts, (tuple) => grants.has(tuple));
      expect(counted(findingOf(plain, { never }))).toBe(expected);
    }),
    { numRuns: 500 },
  );
});

test("always misses as many grants as the obvious loops over everything", () => {
  fc.assert(
    fc.property(workspace, pattern, (plain, always) => {
      const grants = grantsOf(plain);
      const accounts = idsIn(plain, (name) => isReached(name, always.accounts, plain));
      const missing = count(always, accounts, (tuple) => !grants.has(tuple));
      expect(counted(findingOf(plain, { always }))).toBe(accounts.length === 0 ? 1 : missing);
    }),
    { numRuns: 500 },
  );
});
