import { modelOf } from "../testing";
import { affectedStacks } from "./affected-stacks";

const workspace = `
terraform: { stacks: by-unit }
tags: { origin: here }
accounts:
  dev: { id: "100000000001", unit: Dev }
  prod: { id: "100000000002", unit: Prod }
organization: { units: { Dev: {}, Prod: {} } }
users: { ana: { external: true, userName: ana@acme.example } }
groups: { team: { displayName: Team }, idp: { external: true, displayName: IdP } }
permissionSets: { Look: { managedPolicies: [ReadOnlyAccess] } }
patterns:
  dev: { principals: [group:team, user:ana], permissionSets: [Look], accounts: { unit: Dev } }
  prod: { principals: [group:idp], permissionSets: [Look], accounts: { unit: Prod } }
`;

const changesOf = (from: string, to: string): readonly string[] => {
  const changed = workspace.replace(from, to);
  expect(changed).not.toBe(workspace);
  const affected = affectedStacks(modelOf(workspace), modelOf(changed));
  return affected.map(({ stack, change }) => `${change} ${stack}`);
};

test.each<[what: string, from: string, to: string, expected: readonly string[]]>([
  ["a comment", "terraform:", "# more\n\nterraform:", []],
  ["a principal", "[group:idp]", "[group:idp, group:team]", ["changed access-unit-Prod"]],
  ["a tag", "origin: here", "origin: there", ["changed access"]],
  ["a policy", "[ReadOnlyAccess]", "[SecurityAudit]", ["changed access"]],
  [
    "the name of a user that is meant by a key",
    "ana@acme.example",
    "ana@example.org",
    ["changed access", "changed access-unit-Dev"],
  ],
  [
    "the name of a group",
    "displayName: IdP",
    "displayName: Directory",
    ["changed access", "changed access-unit-Prod"],
  ],
  [
    "an account's unit",
    "unit: Prod }",
    "unit: Dev }",
    ["changed access", "changed access-unit-Dev", "removed access-unit-Prod"],
  ],
  [
    "the provider",
    "by-unit }",
    "by-unit, maxRetries: 5 }",
    ["changed access", "changed access-unit-Dev", "changed access-unit-Prod"],
  ],
  [
    "the way it is cut",
    "by-unit",
    "by-permission-set",
    [
      "changed access",
      "added access-set-Look",
      "removed access-unit-Dev",
      "removed access-unit-Prod",
    ],
  ],
])("another text in the place of %s", (...[, from, to, expected]) => {
  expect(changesOf(from, to)).toEqual(expected);
});
