import { inMemory } from "@rolecall/core";
import { URI } from "vscode-uri";
import { clientOf, type TestClient } from "../testing/client";

const root = URI.parse("file:///access");
const uri = `${root.toString()}/team.access.yaml`;

const files = new Map([
  ["rolecall.yaml", 'rolecall: 1\ninstance: { managementAccount: "100000000009" }\n'],
  [
    "accounts.access.yaml",
    'accounts:\n  org: { id: "100000000009" }\n  prod: { id: "100000000001" }\n',
  ],
  ["team.access.yaml", teamOf("auditors")],
]);

function teamOf(group: string): string {
  return `groups:
  auditors: {}
permissionSets:
  Look: { managedPolicies: [SecurityAudit] }
patterns:
  look:
    principals: [group:${group}]
    permissionSets: [Look]
    accounts: { names: [prod] }
`;
}

function startClient(): TestClient {
  return clientOf({ mountOf: () => ({ root, files: inMemory(files) }) });
}

test("says what is wrong with what is typed, and takes it back when it is mended", async () => {
  const client = startClient();
  await client.start({ folders: [root.toString()] });
  await client.open(uri, teamOf("auditors"));
  await client.change(uri, teamOf("auditor"));
  const found = await client.until(uri, (all) => all.length > 0);
  expect(found.map(({ code, message }) => [code, message])).toEqual([
    [
      "unknown-group",
      'no group is called "auditor": did you mean "auditors"?\ngroups are defined under `groups:`',
    ],
  ]);
  await client.change(uri, teamOf("auditors"));
  await client.until(uri, (all) => all.length === 0);
  await client.stop();
  expect(client.wrong).toEqual([]);
});
