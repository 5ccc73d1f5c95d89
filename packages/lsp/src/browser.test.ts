import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { MessageChannel } from "node:worker_threads";
import {
  createMessageConnection,
  PortMessageReader,
  PortMessageWriter,
} from "vscode-languageserver/node";
import { TestClient } from "./testing/client";

/** What the worker of the language server would load; made without stand-ins for Node.js. */
function bundle(): string {
  const esbuild = require.resolve("esbuild-wasm/bin/esbuild");
  const core = join(__dirname, "../../core/src/index.ts");
  const options = ["--bundle", "--platform=browser", "--format=iife"];
  const args = [
    esbuild,
    join(__dirname, "worker.ts"),
    ...options,
    `--alias:@rolecall/core=${core}`,
  ];
  const maxBuffer = 64 * 1024 * 1024;
  return execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer, stdio: "pipe" });
}

/** A worker has timers, a console and a way to its page, and nothing that is Node.js's own. */
function startWorker(script: string, self: object): void {
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask };
  const globals = { self, console, TextDecoder, TextEncoder, URL, ...timers };
  runInContext(script, createContext(globals));
}

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

/** An editor that has the files, and answers what the worker asks for. */
function startClient(script: string) {
  const { port1, port2 } = new MessageChannel();
  startWorker(script, port1);
  const connection = createMessageConnection(
    new PortMessageReader(port2),
    new PortMessageWriter(port2),
  );
  connection.onRequest("rolecall/fs/find", () => [...files.keys()]);
  connection.onRequest("rolecall/fs/read", ({ uris }: { readonly uris: readonly string[] }) =>
    uris.map((one) => files.get(one) ?? null),
  );
  const close = (): void => {
    port1.close();
    port2.close();
  };
  return { client: new TestClient(connection), close };
}

test("the server runs in a web worker, on files that it asks for", async () => {
  const { client, close } = startClient(bundle());
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
