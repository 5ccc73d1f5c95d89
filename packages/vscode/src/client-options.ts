import { type ExtensionContext, type LogOutputChannel, Uri, window, workspace } from "vscode";
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
} from "vscode-languageclient";

/** How the client is set up, wherever its server runs. */
export function clientOptions(
  { extensionUri }: ExtensionContext,
  log: LogOutputChannel,
): LanguageClientOptions {
  return {
    documentSelector: schemes().flatMap((scheme) => [
      { language: "rolecall", scheme },
      { language: "json", scheme },
    ]),
    outputChannel: log,
    traceOutputChannel: log,
    diagnosticCollectionName: "rolecall",
    initializationOptions: () => ({
      // A copy: what the editor gives is a proxy, which cannot be sent to a web worker.
      features: { ...workspace.getConfiguration("rolecall").get<object>("features") },
      commands: ["rolecall.showReferences", "editor.action.triggerSuggest"],
      pages: Uri.joinPath(extensionUri, "dist/pages").toString(),
    }),
    errorHandler: restarting(log),
  };
}

/**
 * Where files may be that belong to a workspace. What is shown of earlier revisions has schemes of
 * its own, and nobody wants to read what was wrong then.
 */
function schemes(): readonly string[] {
  const ofFolders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return [...new Set(["file", "untitled", ...ofFolders])];
}

/** A server that dies this often, within this many milliseconds, is not started again. */
const [mostDeaths, within] = [5, 180_000];

/** Starts a server that died again, and says so. The texts are the editor's, so none is lost. */
function restarting(log: LogOutputChannel): ErrorHandler {
  const deaths: number[] = [];
  return {
    error: (error) => {
      log.error(`the connection to the server has failed: ${error.message}`);
      return { action: ErrorAction.Continue };
    },
    closed: () => {
      deaths.push(Date.now());
      const recent = deaths.filter((time) => Date.now() - time < within).length;
      const isHopeless = recent >= mostDeaths;
      void tell(isHopeless, log);
      const action = isHopeless ? CloseAction.DoNotRestart : CloseAction.Restart;
      return { action, handled: true };
    },
  };
}

async function tell(isHopeless: boolean, log: LogOutputChannel): Promise<void> {
  const message = isHopeless
    ? `The Rolecall server has ended ${mostDeaths} times in three minutes, and stays off. "Rolecall: Restart Server" starts it again.`
    : "The Rolecall server has ended unexpectedly, and was started again. Your texts are as they were.";
  const answer = await window.showWarningMessage(message, "Show Log");
  if (answer !== undefined) log.show();
}
