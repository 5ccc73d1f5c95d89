import { disk } from "../node";
import { type ClientOptions, clientOf, type TestClient } from "./client";
import { uriIn } from "./folders";

const clients: TestClient[] = [];

/** Starts a server and a client of it, in folders of the disk. */
export async function startIn(
  folders: readonly string[],
  options: ClientOptions = {},
): Promise<TestClient> {
  const client = clientOf(disk);
  clients.push(client);
  await client.start({ ...options, folders: folders.map((folder) => uriIn(folder)) });
  return client;
}

/** Stops all servers, of which none must have done anything wrong. */
export async function stopClients(): Promise<void> {
  for (const client of clients.splice(0)) {
    await client.stop();
    expect(client.wrong).toEqual([]);
  }
}

/** Expects a file to have findings of exactly these codes, in any order, before long. */
export async function expectCodes(
  client: TestClient,
  uri: string,
  ...codes: readonly string[]
): Promise<void> {
  await client.untilCodes(uri, ...codes);
}

/** Says, as an editor does, that files on the disk have changed. */
export function changed(
  client: TestClient,
  folder: string,
  ...paths: readonly string[]
): Promise<void> {
  const changes = paths.map((path) => ({ uri: uriIn(folder, path), type: 2 }));
  return client.tell("workspace/didChangeWatchedFiles", { changes });
}
