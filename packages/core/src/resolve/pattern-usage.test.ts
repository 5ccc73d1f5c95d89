import * as fc from "fast-check";
import { compile } from "../compile/compile";
import { createSourceFile } from "../text/source-file";
import { principalKey } from "./grant-index";
import { patternUsages } from "./pattern-usage";

const today = "2027-01-01";

const estate = {
  accounts: {
    dev: { id: "100000000001", tags: { team: "red" } },
    prod: { id: "100000000002", tags: { team: "blue" } },
    old: { id: "100000000003", tags: { team: "red" }, state: "SUSPENDED" },
    bare: { id: "100000000004" },
  },
  groups: { red: {}, blue: {}, auditors: {} },
  users: { ana: { external: true } },
  permissionSets: { Look: {}, Change: {} },
};

const some = <Value>(...values: readonly Value[]) => fc.subarray([...values], { minLength: 1 });

const pattern = fc.record({
  forEach: fc.constant({ team: ["red", "blue"] }),
  principals: some("group:auditors", "user:ana", "group:${team}", "group:${account.tags.team}"),
  permissionSets: some("Look", "Change"),
  accounts: fc.constantFrom<object>(
    { all: true },
    { tags: { team: "${team}" } },
    { names: ["dev", "old"] },
    { names: "x*" },
  ),
  expires: fc.constantFrom("2026-12-31", "2027-01-01", undefined),
});

const workspace = fc.dictionary(fc.constantFrom("a", "b", "c"), pattern);

test("what patterns come to is what their grants come to", () => {
  fc.assert(
    fc.property(workspace, (patterns) => {
      const text = JSON.stringify({ ...estate, patterns });
      const compiled = compile([createSourceFile("a.access.yaml", text)], { today });
      const usages = patternUsages(compiled.workspace.model, today);
      for (const name of ["a", "b", "c"]) {
        const grants = compiled.model.grants.filter(({ origins }) =>
          origins.some(({ object }) => object === `patterns.${name}`),
        );
        const usage = usages.byName.get(name);
        const who = grants.map(({ principal }) => principalKey(principal));
        expect(usage?.assignments ?? 0).toBe(grants.length);
        expect(new Set(usage?.principals)).toEqual(new Set(who));
        const sizes = new Set(
          usage?.accounts.map((one) => grants.filter(({ account }) => account === one).length),
        );
        const [size = 0] = sizes.size === 1 ? sizes : [];
        expect(usage?.assignmentsInEach ?? 0).toBe(size);
      }
    }),
  );
});

test("what is used by which patterns, and which accounts they reach", () => {
  const patterns = {
    first: { principals: ["group:red"], permissionSets: ["Look"], accounts: { all: true } },
    second: {
      principals: ["group:red", "user:ana"],
      permissionSets: ["Look", "Change"],
      accounts: { names: ["prod", "old"] },
    },
  };
  const text = JSON.stringify({ ...estate, patterns });
  const { model } = compile([createSourceFile("a.access.yaml", text)], { today }).workspace;
  const { byName, ofPermissionSet, ofPrincipal } = patternUsages(model, today);
  const namesOf = (users: typeof ofPrincipal) =>
    [...users].map(([used, usages]) => [used, usages.map((one) => one.pattern.key.value)]);
  expect(namesOf(ofPermissionSet)).toEqual([
    ["Look", ["first", "second"]],
    ["Change", ["second"]],
  ]);
  expect(namesOf(ofPrincipal)).toEqual([
    ["group:red", ["first", "second"]],
    ["user:ana", ["second"]],
  ]);
  const reached = [...byName.values()].map(({ accounts }) => accounts.map(({ name }) => name));
  expect(reached).toEqual([["dev", "prod", "bare"], ["prod"]]);
});
