import {
  type Disposable,
  env,
  type ExtensionContext,
  type LogOutputChannel,
  version,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { statusRequest } from "@rolecall/lsp/requests";

/** Writes down each start of the server: what runs where, and which workspaces it has found. */
export function logStarts(
  client: BaseLanguageClient,
  log: LogOutputChannel,
  { extension }: ExtensionContext,
): Disposable {
  return client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) log.info("the server has stopped");
    if (newState !== State.Running) return;
    const own = versionIn(extension.packageJSON);
    log.info(`Rolecall ${own} has started in ${env.appName} ${version} (${env.appHost})`);
    // A server that dies while it is asked is told of by the client.
    void logWorkspaces(client, log).catch(() => undefined);
  });
}

function versionIn(manifest: unknown): string {
  const isOne = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return isOne ? String(manifest.version) : "";
}

async function logWorkspaces(client: BaseLanguageClient, log: LogOutputChannel): Promise<void> {
  const { workspaces } = await client.sendRequest(statusRequest, {});
  if (workspaces.length === 0) log.info("no folder has a workspace: there is no rolecall.yaml");
  for (const { root, errors, warnings, accounts, assignments } of workspaces) {
    const found = `${errors} errors, ${warnings} warnings`;
    log.info(`workspace ${root}: ${accounts} accounts, ${assignments} assignments, ${found}`);
  }
}
