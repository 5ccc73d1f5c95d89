import { type ExtensionContext, Uri, window } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { begin } from "../begin";
import { answerFileRequests } from "./files";

/** What starts a web worker, which the types of Node.js do not have. */
declare const Worker: new (script: string) => ConstructorParameters<typeof BrowserMessageReader>[0];

/** Starts the extension in a browser: the server is a web worker, which has no files of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel("Rolecall", { log: true });
  const script = Uri.joinPath(context.extensionUri, "dist/web/server.js").toString(true);
  await begin(context, log, {
    makeClient(options) {
      const client = new LanguageClient("rolecall", "Rolecall", () => startWorker(script), options);
      context.subscriptions.push(answerFileRequests(client));
      return client;
    },
  });
}

/** Each start has a worker of its own: one that has ended cannot start again. */
async function startWorker(script: string): Promise<MessageTransports> {
  const worker = new Worker(script);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
