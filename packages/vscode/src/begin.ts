import { type ExtensionContext, type LogOutputChannel, workspace } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { clientOptions } from "./client-options";
import { commands } from "./commands";
import type { Revisions } from "./git/revisions";
import { logStarts } from "./log-starts";
import { MatrixPanel } from "./matrix/panel";
import { Previews } from "./previews";
import { restart } from "./restart";
import { StatusBar } from "./status-bar";
import { VirtualTexts } from "./virtual-texts";
import { tickOffSteps } from "./walkthrough";
import { WorkspaceChanges } from "./workspace-changes";

/** What the extension needs of where it runs. */
export interface Platform {
  /** Makes a client of the language server, of the kind that this editor needs. */
  readonly makeClient: (options: LanguageClientOptions) => BaseLanguageClient;
  /** What can be compared with; nothing where no programs can be started. */
  readonly revisions?: Revisions;
}

/** What every command may use. */
export interface Surroundings extends Pick<Platform, "revisions"> {
  readonly context: ExtensionContext;
  readonly client: BaseLanguageClient;
  readonly log: LogOutputChannel;
  readonly matrix: MatrixPanel;
  readonly previews: Previews;
  readonly texts: VirtualTexts;
}

/** Starts the server and everything that shows what it knows. All of it ends with the extension. */
export async function begin(
  context: ExtensionContext,
  log: LogOutputChannel,
  { makeClient, revisions }: Platform,
): Promise<void> {
  const client = makeClient(clientOptions(context, log));
  const texts = new VirtualTexts();
  const changes = new WorkspaceChanges(client);
  const matrix = new MatrixPanel({ context, client, texts, changes });
  const previews = new Previews();
  const around = { context, client, log, matrix, previews, texts, ...(revisions && { revisions }) };
  const status = new StatusBar(client, changes);
  const quiet = [logStarts(client, log, context), tickOffSteps(client, changes)];
  const ours = [log, client, texts, changes, matrix, previews, status, ...quiet];
  context.subscriptions.push(...ours, ...commands(around));
  context.subscriptions.push(
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("rolecall.features")) void restart(client);
    }),
  );
  await client.start();
}
