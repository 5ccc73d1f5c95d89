import { compile } from "../compile/compile";
import { createSourceFile } from "../text/source-file";
import { grantChanges, grantsOf } from "./queries";
import type { Grant } from "./resolved-model";

const modelOf = (prod: string) =>
  compile([
    createSourceFile(
      "a.access.yaml",
      `accounts:
  dev: { id: "100000000001" }
  prod: { id: "100000000002", tags: { open: "${prod}" } }
users: { ana: { external: true }, ben: { external: true } }
groups: { auditors: { members: [ana] } }
permissionSets: { Look: {}, Change: {} }
patterns:
  looking:
    principals: [group:auditors, user:ben]
    permissionSets: [Look]
    accounts: { tags: { open: "yes" } }
  again: { principals: [group:auditors], permissionSets: [Look], accounts: { names: [prod], tags: { open: "yes" } } }
  changing: { principals: [user:ana], permissionSets: [Change], accounts: { names: [dev] } }
`,
    ),
  ]).model;

const shown = (grants: readonly Grant[]) =>
  grants.map(
    ({ principal: { kind, name }, permissionSet, account }) =>
      `${kind}:${name} ${permissionSet} ${account.name}`,
  );
const open = modelOf("yes");

test("all grants are ordered by principal, permission set and account", () => {
  expect(shown(grantsOf(open))).toEqual([
    "group:auditors Look prod",
    "user:ana Change dev",
    "user:ben Look prod",
  ]);
});

test.each([
  [{ account: "prod" }, ["group:auditors Look prod", "user:ben Look prod"]],
  [{ account: "100000000001" }, ["user:ana Change dev"]],
  [{ permissionSet: "Change", account: "prod" }, []],
  [{ principal: { kind: "group", name: "auditors" } }, ["group:auditors Look prod"]],
  [
    { principal: { kind: "user", name: "ana" } },
    ["group:auditors Look prod", "user:ana Change dev"],
  ],
  [{ principal: { kind: "user", name: "auditors" } }, []],
] as const)("%j", (query, expected) => {
  expect(shown(grantsOf(open, query))).toEqual(expected);
});

test("what comes and goes is told, and not whether another pattern grants it", () => {
  const closed = modelOf("no");
  const both = ["group:auditors Look prod", "user:ben Look prod"];
  const { gained, lost } = grantChanges(closed, open);
  expect([shown(gained), lost]).toEqual([both, []]);
  expect(shown(grantChanges(open, closed).lost)).toEqual(both);
  const moved = {
    ...open,
    grants: open.grants.map(({ origins: [first], ...grant }) => ({
      ...grant,
      origins: [first] as const,
    })),
  };
  expect(grantChanges(open, moved)).toEqual({ gained: [], lost: [] });
});
