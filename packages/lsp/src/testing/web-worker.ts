import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { MessageChannel } from "node:worker_threads";
import {
  createMessageConnection,
  PortMessageReader,
  PortMessageWriter,
} from "vscode-languageserver/node";
import { TestClient } from "./client";

const packages = join(__dirname, "../../..");

/** The sources that stand for packages of ours, so that none of them has to be built. */
const sources = {
  "@rolecall/core": "core/src/index.ts",
  "@rolecall/cdktf-gen/plan": "cdktf-gen/src/plan/index.ts",
  "@rolecall/lsp/browser": "lsp/src/browser.ts",
  "@rolecall/matrix": "matrix/src/index.ts",
};

/** What a web worker would load; made without stand-ins for what only Node.js has. */
export function workerScript(entry: string): string {
  const esbuild = require.resolve("esbuild-wasm/bin/esbuild");
  const aliases = Object.entries(sources).map(
    ([name, source]) => `--alias:${name}=${join(packages, source)}`,
  );
  const options = ["--bundle", "--platform=browser", "--format=iife", ...aliases];
  const maxBuffer = 64 * 1024 * 1024;
  const how = { encoding: "utf8", maxBuffer, stdio: "pipe" } as const;
  return execFileSync(process.execPath, [esbuild, entry, ...options], how);
}

/** An editor whose server is in a worker. */
export interface WorkerClient {
  readonly client: TestClient;
  readonly close: () => void;
}

/**
 * Starts a worker, for an editor that answers what the worker asks for.
 *
 * @param files the editor's files by their addresses; they may change
 */
export function startInWorker(script: string, files: ReadonlyMap<string, string>): WorkerClient {
  const { port1, port2 } = new MessageChannel();
  run(script, port1);
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

/** A worker has timers, a console and a way to its page, and nothing that is Node.js's own. */
function run(script: string, self: object): void {
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask };
  const globals = { self, console, TextDecoder, TextEncoder, URL, ...timers };
  runInContext(script, createContext(globals));
}
