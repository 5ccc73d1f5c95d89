import { join } from "node:path";
import { startInWorker, workerScript } from "./testing/web-worker";

const folder = "vscode-vfs://github/acme/access";
const uri = `${folder}/team.access.yaml`;
const accounts = `${folder}/accounts.access.yaml`;
const team = `groups: { auditors: {} }
permissionSets: { Look: { managedPolicies: [SecurityAudit] } }
patterns:
  look: { principals: [group:auditors], permissionSets: [Look], accounts: { names: [prod] } }
`;
const files = new Map([
  [`${folder}/rolecall.yaml`, 'rolecall: 1\ninstance: { managementAccount: "100000000009" }\n'],
  [accounts, 'accounts: { org: { id: "100000000009" }, prod: { id: "100000000001" } }\n'],
  [uri, team],
]);

test("the server runs in a web worker, on files that it asks for", async () => {
  const { client, close } = startInWorker(workerScript(join(__dirname, "worker.ts")), files);
  try {
    await client.start({ folders: [folder] });
    await client.open(uri, team.replace("group:auditors", "group:auditor"));
    await client.until(uri, (all) => all.some(({ code }) => code === "unknown-group"));
    await client.change(uri, team);
    await client.untilCodes(uri);
    const textDocument = { uri };
    const hover = await client.ask("textDocument/hover", {
      textDocument,
      position: { line: 3, character: 57 },
    });
    expect(JSON.stringify(hover)).toContain("Look");
    const offered = await client.ask("textDocument/completion", {
      textDocument,
      position: { line: 3, character: 30 },
    });
    expect(JSON.stringify(offered)).toContain("auditors");
    files.set(accounts, 'accounts: { org: { id: "100000000009" } }\n');
    await client.tell("workspace/didChangeWatchedFiles", { changes: [{ uri: accounts, type: 2 }] });
    await client.untilCodes(uri, "unknown-account");
    expect(client.wrong).toEqual([]);
  } finally {
    close();
  }
}, 120_000);
