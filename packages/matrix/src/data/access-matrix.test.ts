import { join } from "node:path";
import { compileWorkspace, grantsOf, inMemory, loadWorkspaceFrom } from "@rolecall/core";
import { compileFolder } from "@rolecall/core/node";
import { accessMatrix } from ".";
import type { AccessMatrix } from "./access-matrix";

const acme = compileFolder(join(__dirname, "../../../../examples/acme"), { today: "2027-01-01" });

/** Each grant as who, where and what, as people would say it. */
function said(matrix: AccessMatrix): readonly string[] {
  const { principals, accounts, access, grants } = matrix;
  return grants.map(([principal, account, what, , change]) => {
    const { kind, key } = principals[principal] ?? { kind: "nobody", key: "" };
    return `${kind}:${key} ${accounts[account]?.id} ${access[what]?.name}${change ? ` ${change}` : ""}`;
  });
}

test("a matrix says what the grants say", () => {
  const granted = grantsOf(acme.model).map(
    ({ principal: { kind, name }, account, permissionSet }) =>
      `${kind}:${name} ${account.id} ${permissionSet}`,
  );
  expect(granted.length).toBeGreaterThan(300);
  expect(said(accessMatrix(acme)).toSorted()).toEqual(granted.toSorted());
});

test("every grant leads to the line that makes it", () => {
  const { grants, originLists, origins } = accessMatrix(acme);
  const places = grants.flatMap(([, , , list]) => originLists[list] ?? []);
  expect(new Set(places)).toEqual(
    new Set(
      origins
        .filter(({ object }) => object.startsWith("patterns."))
        .map((one) => origins.indexOf(one)),
    ),
  );
  for (const { object, file, line, column } of places.flatMap((place) => origins[place] ?? [])) {
    const name = object.slice("patterns.".length);
    expect(
      acme
        .sourceOf(file)
        ?.lineAt(line)
        .slice(column - 1),
    ).toMatch(new RegExp(`^${name}:`));
  }
});

const workspace = (group: string) => {
  const text = `rolecall: 1
instance: { managementAccount: "100000000009" }
accounts: { org: { id: "100000000009" }, prod: { id: "100000000001" } }
groups: { auditors: {}, others: {} }
permissionSets: { Look: { managedPolicies: [SecurityAudit] } }
patterns:
  look: { principals: [group:${group}], permissionSets: [Look], accounts: { names: [prod] } }
`;
  return compileWorkspace(loadWorkspaceFrom(inMemory(new Map([["rolecall.yaml", text]]))));
};

test("against an earlier revision, it says what is gained and what is lost", () => {
  const before = { ...workspace("auditors"), revision: "HEAD" };
  const matrix = accessMatrix(workspace("others"), { title: "acme", before });
  expect(matrix.comparedWith).toBe("HEAD");
  expect(said(matrix)).toEqual([
    "group:auditors 100000000001 Look lost",
    "group:others 100000000001 Look gained",
  ]);
});
