import { type ExtensionContext, window } from "vscode";
import { LanguageClient, type ServerOptions, TransportKind } from "vscode-languageclient/node";
import { begin } from "./begin";
import { gitRevisions } from "./git/revisions";

/** Starts the extension where programs can be started: the server is a process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel("Rolecall", { log: true });
  await begin(context, log, {
    makeClient: (options) => new LanguageClient("rolecall", "Rolecall", serverOf(context), options),
    revisions: gitRevisions,
  });
}

function serverOf(context: ExtensionContext): ServerOptions {
  const module = context.asAbsolutePath("dist/server.js");
  return {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ["--inspect=6029"] } },
  };
}
