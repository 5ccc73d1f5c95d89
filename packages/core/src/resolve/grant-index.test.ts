import { compile } from "../compile/compile";
import { createSourceFile } from "../text/source-file";
import {
  grantsByAccount,
  grantsByPermissionSet,
  grantsByPrincipal,
  type GrantLists,
  patternExtents,
  principalKey,
} from "./grant-index";
import type { Grant } from "./resolved-model";

const text = `accounts:
  dev: { id: "100000000001" }
  prod: { id: "100000000002" }
users: { ana: { external: true } }
groups: { auditors: { members: [ana] } }
permissionSets: { Look: {}, Change: {} }
patterns:
  looking: { principals: [group:auditors, user:ana], permissionSets: [Look], accounts: { all: true } }
  again: { principals: [group:auditors], permissionSets: [Look, Change], accounts: { names: [prod] } }
  nowhere: { principals: [user:ana], permissionSets: [Change], accounts: { names: [test] } }
externalAccounts:
  lab: { id: "200000000001", hub: dev, roles: { Visitor: { principals: [user:ana] } } }
`;
const { model } = compile([createSourceFile("a.access.yaml", text)]);

test.each<[string, GrantLists, (grant: Grant) => string]>([
  ["account", grantsByAccount(model), ({ account }) => account.id],
  ["principal", grantsByPrincipal(model), ({ principal }) => principalKey(principal)],
  ["permission set", grantsByPermissionSet(model), ({ permissionSet }) => permissionSet],
])("every grant is found by its %s, in the order of the model", (_, lists, keyOf) => {
  const keys = new Set(model.grants.map(keyOf));
  expect(new Set(lists.keys())).toEqual(keys);
  for (const key of keys) {
    expect(lists.get(key)).toEqual(model.grants.filter((grant) => keyOf(grant) === key));
  }
});

test("a pattern is counted by the accounts and the assignments that come from it", () => {
  expect(Object.fromEntries(patternExtents(model))).toEqual({
    looking: { accounts: 2, assignments: 4 },
    again: { accounts: 1, assignments: 2 },
  });
});

test("what is indexed once is not indexed again", () => {
  expect(grantsByAccount({ grants: model.grants })).toBe(grantsByAccount(model));
});
