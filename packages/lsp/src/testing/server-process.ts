import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join } from "node:path";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { TestClient } from "./client";
import { within } from "./waiting";

/** A server that runs as an editor runs it, and a client of it. */
export interface ServerProcess {
  readonly process: ChildProcessWithoutNullStreams;
  readonly client: TestClient;
  /** What the server wrote to its standard error, where nobody looks. */
  readonly errors: readonly string[];
  /** The exit code; nothing when a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Lets Node.js run the sources of all packages. */
export const fromSources = ["-r", join(__dirname, "from-sources.cjs")];

const entry = JSON.stringify(join(__dirname, "../node.ts"));

/** What is behind `node` in the command that starts the server alone. */
export const serverArguments = [...fromSources, "-e", `require(${entry}).serveStdio()`];

/** What is behind `node` in the command that starts the server as users do. */
export const cliArguments = [
  ...fromSources,
  join(__dirname, "../../../cli/src/main.ts"),
  "lsp",
  "--stdio",
];

const running = new Set<ChildProcessWithoutNullStreams>();

/** Starts a server in a process of its own; it ends with the tests at the latest. */
export function startServer(args: readonly string[] = serverArguments): ServerProcess {
  const child = spawn(process.execPath, args);
  running.add(child);
  const errors: string[] = [];
  child.stderr.on("data", (data: Buffer) => errors.push(data.toString()));
  // Writing to a server that has ended is what some tests are about.
  child.stdin.on("error", () => undefined);
  const ended = new Promise<number | null>((resolve) => {
    child.on("exit", (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  const reader = new StreamMessageReader(child.stdout);
  const connection = createMessageConnection(reader, new StreamMessageWriter(child.stdin));
  return { process: child, client: new TestClient(connection), errors, ended };
}

/** Ends a server as LSP wants it, and gives its exit code. */
export async function stopServer({ client, ended }: ServerProcess): Promise<number | null> {
  await client.ask("shutdown", null);
  await client.tell("exit", {});
  return within(ended, "the end of the server");
}

/** Ends the servers that a failed test has left. */
export function endServers(): void {
  for (const child of running) child.kill("SIGKILL");
}
