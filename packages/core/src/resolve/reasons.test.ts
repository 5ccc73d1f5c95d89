import * as fc from "fast-check";
import { compile } from "../compile/compile";
import { createSourceFile } from "../text/source-file";
import { type Files, shuffled } from "../testing/shuffle";
import type { Grant } from "./resolved-model";

const estate = {
  instance: { managementAccount: "111111111111" },
  organization: { units: { A: {}, Workloads: { id: "ou-ab12-11111111" }, "Workloads/Prod": {} } },
  accounts: {
    org: { id: "111111111111", tags: { env: "prod" } },
    pay: { id: "222222222222", unit: "Workloads/Prod", tags: { env: "prod", team: "pay" } },
  },
  groups: { staff: {}, guests: {} },
  permissionSets: { Look: {}, Run: {} },
};

const granted = {
  principals: ["group:staff", "group:guests"],
  permissionSets: ["Look", "Run"],
};

const textOf = (patterns: object) => JSON.stringify({ ...estate, patterns });

function grantsOf(patterns: object): readonly Grant[] {
  return compile([createSourceFile("all.access.yaml", textOf(patterns))]).model.grants;
}

function reasonsOf({ origins: [{ reasons }] }: Grant): readonly string[] {
  return reasons.map(({ key, item }) => `${key}: ${item}`);
}

interface Reached {
  readonly account: "org" | "pay";
  readonly accounts: object;
  readonly reasons: readonly string[];
}

const pay = (accounts: object, ...reasons: readonly string[]): Reached => ({
  account: "pay",
  accounts,
  reasons,
});
const org = (accounts: object, ...reasons: readonly string[]): Reached => ({
  account: "org",
  accounts,
  reasons,
});
const prod = { env: "prod" };

test.each<readonly [string, Reached]>([
  [
    "one item of each key",
    pay(
      { unit: ["A", "Workloads/**"], tags: { env: ["prod", "stage"] } },
      "unit: Workloads/**",
      "tags: env=prod",
    ),
  ],
  ["all", pay({ all: true }, "all: true")],
  ["an id", pay({ ids: ["111111111111", "222222222222"] }, "ids: 222222222222")],
  [
    "a unit by its id, as it is written",
    pay({ unit: "ou-ab12-11111111/**" }, "unit: ou-ab12-11111111/**"),
  ],
  ["an exact name before a wildcard", pay({ names: ["*", "pay"] }, "names: pay")],
  [
    "a unit itself before all below another",
    pay({ unit: ["Workloads/**", "Workloads/Prod"] }, "unit: Workloads/Prod"),
  ],
  ["of several wildcards the first by its text", pay({ names: ["p*", "*"] }, "names: *")],
  [
    "tags by their keys",
    pay({ tags: { team: "pay", env: "prod" } }, "tags: env=prod", "tags: team=pay"),
  ],
  ["except is no reason", pay({ all: true, except: { names: "org" } }, "all: true")],
  ["the management account alone", org({ management: "only" }, "management: only")],
  [
    "what lets it in",
    org({ tags: prod, management: "include" }, "tags: env=prod", "management: include"),
  ],
  ["not what lets another in", pay({ all: true, management: "include" }, "all: true")],
  ["the name that lets it in, not the wildcard", org({ names: ["*", "org"] }, "names: org")],
])("%s", (_, { account: name, accounts, reasons }) => {
  const grants = grantsOf({ one: { ...granted, accounts } });
  const found = grants.filter(({ account }) => account.name === name).map(reasonsOf);
  expect(found).toEqual([reasons, reasons, reasons, reasons]);
});

test("the grants of one pattern in one account share their origin", () => {
  const origins = grantsOf({ one: { ...granted, accounts: { all: true } } }).map(
    ({ origins: [origin] }) => origin,
  );
  expect(origins).toHaveLength(4);
  expect(new Set(origins).size).toBe(1);
});

test("with variables, a reason shows the value and its place what is written", () => {
  const accounts = { names: ["x*", "${team}*"] };
  const patterns = { one: { ...granted, forEach: { team: ["pay"] }, accounts } };
  const [reason] = grantsOf(patterns)[0]?.origins[0].reasons ?? [];
  expect(reason).toMatchObject({ key: "names", item: "pay*" });
  expect(textOf(patterns).slice(reason?.span.start, reason?.span.end)).toBe('"${team}*"');
});

const twice: Files = {
  all: {
    ...estate,
    patterns: {
      one: {
        ...granted,
        forEach: { first: ["p", "pa", "pay"], second: ["*", "?*"] },
        accounts: { names: "${first}${second}" },
      },
    },
  },
};

const meaningOf = (files: Files) => {
  const sources = Object.entries(files).map(([path, file]) =>
    createSourceFile(path, JSON.stringify(file)),
  );
  return compile(sources).model.grants.map((grant) => [grant.origins.length, reasonsOf(grant)]);
};

test("what several variants of a pattern grant has the reasons of one, whatever the order", () => {
  const expected = meaningOf(twice);
  expect(expected[0]?.[0]).toBe(1);
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(meaningOf(shuffled(twice, seed))).toEqual(expected);
    }),
  );
});
