import * as fc from "fast-check";
import { compile } from "../compile/compile";
import { problemSeverities } from "../diagnostics/problems";
import { createSourceFile } from "../text/source-file";
import {
  combinationsOf,
  grantsOf,
  type Plain,
  type PlainPattern,
  type PlainSelector,
} from "../testing/naive-grants";
import { wrongReasons } from "../testing/naive-reasons";

const today = "2026-06-15";
const read = (workspace: Plain) =>
  compile([createSourceFile("all.access.yaml", JSON.stringify(workspace))], { today });

const estate: Pick<Plain, "instance" | "organization" | "accounts"> = {
  instance: { managementAccount: "111111111111" },
  organization: {
    units: {
      Core: {},
      Workloads: { id: "ou-ab12-11111111" },
      "Workloads/Prod": { id: "ou-ab12-22222222" },
      "Workloads-Old": {},
    },
  },
  accounts: {
    org: { id: "111111111111", unit: "Workloads", tags: { team: "core", env: "prod" } },
    "pay-prod": { id: "222222222222", unit: "Workloads/Prod", tags: { team: "pay", env: "prod" } },
    "pay-dev": { id: "333333333333", unit: "Workloads", tags: { team: "pay", env: "dev" } },
    "risk-prod": { id: "444444444444", unit: "ou-ab12-22222222", tags: { team: "risk" } },
    old: { id: "555555555555", unit: "Workloads-Old" },
    bare: { id: "666666666666" },
    closed: { id: "777777777777", unit: "Workloads", state: "SUSPENDED" },
  },
};

const principals = ["group:staff"];
const members = ["bare", "old", "pay-dev", "pay-prod", "risk-prod"];

/** The accounts that a selector reaches, by name. */
function reachOf(selector: PlainSelector): readonly string[] {
  const { model } = read({
    ...estate,
    groups: { staff: {} },
    permissionSets: { Look: {} },
    patterns: { one: { principals, permissionSets: ["Look"], accounts: selector } },
  });
  return model.grants.map(({ account }) => account.name).sort();
}

const selectors: readonly (readonly [string, PlainSelector, readonly string[]])[] = [
  ["all is every active account but the management account", { all: true }, members],
  ["a unit is its own accounts", { unit: "Workloads" }, ["pay-dev"]],
  ["a unit and all below it", { unit: "Workloads/**" }, ["pay-dev", "pay-prod", "risk-prod"]],
  ["a unit by its id", { unit: "ou-ab12-22222222" }, ["pay-prod", "risk-prod"]],
  [
    "a unit by its id and all below it",
    { unit: "ou-ab12-11111111/**" },
    ["pay-dev", "pay-prod", "risk-prod"],
  ],
  ["units widen", { unit: ["Workloads-Old", "Workloads"] }, ["old", "pay-dev"]],
  ["a unit without accounts", { unit: "Core/**" }, []],
  ["a name", { names: "pay-dev" }, ["pay-dev"]],
  ["a star stands for any characters", { names: "*-prod" }, ["pay-prod", "risk-prod"]],
  ["a question mark stands for one", { names: "pay-?ev" }, ["pay-dev"]],
  ["a question mark does not stand for none", { names: "pay-dev?" }, []],
  ["names widen", { names: ["old", "pay-*"] }, ["old", "pay-dev", "pay-prod"]],
  ["upper and lower case differ", { names: "PAY-*" }, []],
  ["an id", { ids: "222222222222" }, ["pay-prod"]],
  ["ids widen", { ids: ["222222222222", "666666666666"] }, ["bare", "pay-prod"]],
  ["a tag", { tags: { team: "pay" } }, ["pay-dev", "pay-prod"]],
  [
    "a tag with several values",
    { tags: { team: ["pay", "risk"] } },
    ["pay-dev", "pay-prod", "risk-prod"],
  ],
  ["several tags narrow", { tags: { team: "pay", env: "prod" } }, ["pay-prod"]],
  ["tag values are exact", { tags: { team: "pa*" } }, []],
  ["keys narrow", { unit: "Workloads/**", names: "*-prod", tags: { team: "pay" } }, ["pay-prod"]],
  ["keys that have nothing in common", { names: "pay-dev", ids: "222222222222" }, []],
  ["except subtracts", { all: true, except: { names: "pay-*" } }, ["bare", "old", "risk-prod"]],
  [
    "except is a selector: its keys narrow",
    { all: true, except: { names: "pay-*", tags: { env: "prod" } } },
    ["bare", "old", "pay-dev", "risk-prod"],
  ],
  [
    "an except of an except adds",
    { all: true, except: { all: true, except: { names: "old" } } },
    ["old"],
  ],

  ["a suspended account never matches by name", { names: "closed" }, []],
  ["a suspended account never matches by id", { ids: "777777777777" }, []],

  ["a glob does not bring the management account in", { names: "o*" }, ["old"]],
  ["a unit does not bring it in", { unit: "Workloads" }, ["pay-dev"]],
  ["a tag does not bring it in", { tags: { team: "core" } }, []],
  ["its exact name does", { names: "org" }, ["org"]],
  ["its exact name does beside a glob", { names: ["org", "pay-d*"] }, ["org", "pay-dev"]],
  ["its id does", { ids: "111111111111" }, ["org"]],
  ["its name and a unit that holds it", { names: "org", unit: "Workloads" }, ["org"]],
  ["its name and a unit that does not", { names: "org", unit: "Workloads/Prod" }, []],
  ["include lets it in with all", { all: true, management: "include" }, [...members, "org"].sort()],
  [
    "include lets it in where the other keys match",
    { names: "o*", management: "include" },
    ["old", "org"],
  ],
  [
    "include lets it in nowhere else",
    { names: "pay-*", management: "include" },
    ["pay-dev", "pay-prod"],
  ],
  ["only selects it alone", { management: "only" }, ["org"]],
  ["only with all", { all: true, management: "only" }, ["org"]],
  ["only narrows too", { management: "only", names: "pay-*" }, []],
  ["except subtracts it by a glob", { names: ["org", "old"], except: { names: "or*" } }, ["old"]],
  ["except subtracts it by a tag", { management: "only", except: { tags: { team: "core" } } }, []],
  ["except subtracts it with all", { ids: "111111111111", except: { all: true } }, []],
  [
    "except of the management account alone",
    { all: true, management: "include", except: { management: "only" } },
    members,
  ],
  [
    "include in an except changes nothing",
    { names: "org", except: { names: "pay-*", management: "include" } },
    ["org"],
  ],
];

test.each(selectors)("%s", (_, selector, expected) => {
  expect(reachOf(selector)).toEqual(expected);
});

const some = <Value>(values: readonly Value[], most = 2) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most });
const oneOrSome = <Value>(values: readonly Value[]) =>
  fc.oneof(fc.constantFrom(...values), some(values));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const units = ["W", "W/P", "W/P/Q", "V"];
const unitIds = { W: "ou-ab12-11111111", "W/P": "ou-ab12-22222222" };
const unitNames = [...units, ...Object.values(unitIds)];
const names = ["a", "ab", "b-a", "b-b"];
const ids = names.map((_, index) => String(index + 1).repeat(12));
const tag = <Value>(values: fc.Arbitrary<Value>) =>
  fc.dictionary(fc.constantFrom("t", "u"), values, { minKeys: 1, maxKeys: 2 });

const account = (id: string) =>
  fc.record({
    id: fc.constant(id),
    unit: maybe(fc.constantFrom(...unitNames)),
    tags: maybe(tag(fc.constantFrom("x", "y"))),
    state: maybe(fc.constantFrom("ACTIVE", "SUSPENDED")),
  });

const selectorOf = (depth: number): fc.Arbitrary<PlainSelector> =>
  fc
    .record({
      all: maybe(fc.constant(true)),
      unit: maybe(oneOrSome([...unitNames, ...unitNames.map((unit) => `${unit}/**`)])),
      names: maybe(oneOrSome([...names, "*", "a*", "b-?", "*a", "?", "${v}", "${v}*"])),
      ids: maybe(oneOrSome(ids)),
      tags: maybe(tag(oneOrSome(["x", "y", "${t}"]))),
      management: maybe(fc.constantFrom("include", "only")),
      except: depth === 0 ? fc.constant(undefined) : maybe(selectorOf(depth - 1)),
    })
    .filter(
      ({ all, unit, names: wanted, ids: exact, tags, management }) =>
        management === "only" || [all, unit, wanted, exact, tags].some(Boolean),
    );

/** Variables of every sort that there is, with values that make them mean something. */
const forEach = fc.record({ v: some(["a", "b-b"]), t: some(["x", "y"]), s: some(["Look", "Run"]) });
const fixed = ["group:g", "group:h", "user:u"];
const ofVariables = ["group:${v}", "group:${t}", "user:${s}"];
const ofGrants = ["group:${account.name}", "group:${account.tags.t}", "user:${permissionSet}"];

const pattern = fc
  .record({
    principals: some([...fixed, ...ofVariables, ...ofGrants], 3),
    permissionSets: some(["Look", "Run", "${s}"]),
    accounts: selectorOf(2),
    expires: maybe(fc.constantFrom("2026-06-14", today, "2026-06-16")),
    forEach,
  })
  .map((one): PlainPattern => Object.assign(one, { forEach: usedIn(one) }));

/** The variables that a pattern uses: most patterns have none, and none may be left over. */
function usedIn({ forEach: all, ...one }: PlainPattern): PlainPattern["forEach"] {
  const written = JSON.stringify(one);
  const used = Object.entries(all ?? {}).filter(([name]) => written.includes(`\${${name}}`));
  return used.length === 0 ? undefined : Object.fromEntries(used);
}

const workspace: fc.Arbitrary<Plain> = fc.record({
  instance: maybe(fc.record({ managementAccount: fc.constantFrom(...ids) })),
  organization: fc.constant({
    units: Object.fromEntries(
      units.map((unit) => [
        unit,
        { id: Object.entries(unitIds).find(([path]) => path === unit)?.[1] },
      ]),
    ),
  }),
  accounts: fc
    .tuple(...ids.map(account))
    .map((all) => Object.fromEntries(all.map((one, index) => [names[index] ?? "", one]))),
  // Accounts without a group of their name, and without a tag, leave principals that mean nobody.
  groups: fc.constant({ g: {}, h: { external: true }, a: {}, "b-b": {}, x: {}, y: {} }),
  users: fc.constant({ u: { external: true }, Look: { external: true }, Run: { external: true } }),
  permissionSets: fc.constant({ Look: {}, Run: {} }),
  patterns: fc.dictionary(fc.constantFrom("one", "two", "three"), pattern),
});

test("grants are what the obvious loops over everything find", () => {
  fc.assert(
    fc.property(workspace, (plain) => {
      const { model, diagnostics } = read(plain);
      expect(diagnostics.filter(({ code }) => problemSeverities.has(code))).toEqual([]);
      const grants = model.grants.map(
        ({ principal, permissionSet, account: { id }, origins }): [string, string[]] => [
          `${principal.kind}:${principal.name} ${permissionSet} ${id}`,
          origins.map(({ object }) => object).sort(),
        ],
      );
      const expected = grantsOf(plain, today);
      expect(new Map(grants)).toEqual(expected);
      expect(grants).toHaveLength(expected.size);
    }),
    { numRuns: 1000 },
  );
});

test("every reason is written in the selector, and enough in the place of its list", () => {
  fc.assert(
    fc.property(workspace, (plain) => {
      const wrong = read(plain).model.grants.flatMap(({ account: { name }, origins }) =>
        origins.flatMap(({ object, reasons }) => {
          const written = plain.patterns[object.replace("patterns.", "")];
          const each = (written ? combinationsOf(written) : []).map(({ accounts }) =>
            wrongReasons(reasons, { name, selector: accounts, workspace: plain }),
          );
          // Of several combinations that grant the same, only one gives its reasons.
          return each.some((found) => found.length === 0) ? [] : each.flat();
        }),
      );
      expect(wrong).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
