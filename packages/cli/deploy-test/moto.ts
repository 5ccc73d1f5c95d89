import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readCalls, type RecordedCall } from "./recorded-calls";

const SERVER_SCRIPT = join(__dirname, "moto_server.py");
const START_TIMEOUT_MS = 60_000;
const POLL_INTERVAL_MS = 100;

/** A running stand-in for AWS. It keeps everything in memory, so each start is an empty estate. */
export interface Moto {
  readonly endpoint: string;
  /** What it has been asked so far, in order. */
  calls(): readonly RecordedCall[];
  stop(): Promise<void>;
}

interface ServerProcess {
  readonly child: ChildProcess;
  /** What the process complained about so far: the only explanation when it dies. */
  complaints(): string;
}

/** Says why moto cannot run here, so that a test can be skipped with a reason. */
export function motoAvailable(): string | undefined {
  const options = { encoding: "utf8", env: process.env } as const;
  const probe = spawnSync("python3", ["-c", "import moto.server"], options);
  if (probe.error) {
    return `python3 cannot be started: ${probe.error.message}`;
  }
  return probe.status === 0
    ? undefined
    : `python3 cannot import moto's server (pip install "moto[server]"): ${probe.stderr.trim()}`;
}

/** Starts the server on a free port and resolves once it answers. */
export async function startMoto(): Promise<Moto> {
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const folder = mkdtempSync(join(tmpdir(), "rolecall-moto-"));
  const recording = join(folder, "requests.jsonl");
  const server = spawnServer(port, recording);
  const end = async (): Promise<void> => {
    await stop(server.child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await waitUntilReady(endpoint, server);
  } catch (error) {
    await end();
    throw error;
  }
  return { endpoint, calls: () => readCalls(recording), stop: end };
}

/** Asks the system for a port; another process could take it before moto does, which is rare. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

function spawnServer(port: number, recording: string): ServerProcess {
  const child = spawn("python3", [SERVER_SCRIPT, String(port)], {
    env: {
      ...process.env,
      PYTHONDONTWRITEBYTECODE: "1",
      MOTO_ENABLE_RECORDING: "true",
      MOTO_IAM_LOAD_MANAGED_POLICIES: "true",
      MOTO_RECORDER_FILEPATH: recording,
    },
    stdio: ["pipe", "ignore", "pipe"],
  });
  let text = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
  child.on("error", (error) => (text += error.message));
  return { child, complaints: () => text };
}

async function waitUntilReady(endpoint: string, server: ServerProcess): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await answers(endpoint))) {
    if (hasEnded(server.child)) {
      throw new Error(`moto stopped before it was ready:\n${server.complaints()}`);
    }
    if (Date.now() > deadline) {
      throw new Error(`moto did not answer within ${START_TIMEOUT_MS} ms:\n${server.complaints()}`);
    }
    await sleep(POLL_INTERVAL_MS);
  }
}

async function answers(endpoint: string): Promise<boolean> {
  try {
    const response = await fetch(`${endpoint}/moto-api/data.json`);
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

async function stop(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) {
    return;
  }
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}
