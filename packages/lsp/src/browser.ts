import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type Connection,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import { serve } from "./server/serve";
import type { Extras } from "./service/service";
import { FetchedFiles, type FileRequests } from "./workspace/fetched-files";

/**
 * Serves the editor that has started this web worker. A worker has no files, so it asks the editor
 * for them with requests of its own, which the editor has to answer:
 *
 * - `rolecall/fs/find` `{ folder, endings }`: the addresses of the files in and below a folder whose
 *   names end in one of these ways
 * - `rolecall/fs/read` `{ uris }`: the texts of files, in their order, `null` for one that is not there
 */
export function serveWorker(worker: Worker, extras: Extras = {}): void {
  const reader = new BrowserMessageReader(worker);
  const connection = createConnection(
    ProposedFeatures.all,
    reader,
    new BrowserMessageWriter(worker),
  );
  serve(connection, new FetchedFiles(requestsOver(connection)), extras);
}

/** What a worker and the one who has started it write to each other with. */
export type Worker = ConstructorParameters<typeof BrowserMessageReader>[0];

/** An editor that cannot answer has no files, but for those that it opens. */
function requestsOver(connection: Connection): FileRequests {
  const ask = async <Answer>(method: string, params: object, none: Answer): Promise<Answer> => {
    try {
      return await connection.sendRequest<Answer>(method, params);
    } catch (error) {
      connection.console.warn(`${method} was not answered: ${String(error)}`);
      return none;
    }
  };
  return {
    find: (folder, endings) => ask<readonly string[]>("rolecall/fs/find", { folder, endings }, []),
    read: (uris) => ask<readonly (string | null)[]>("rolecall/fs/read", { uris }, []),
  };
}
