import { commands, type Disposable, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { statusRequest, type WorkspaceStatus } from "@rolecall/lsp/requests";
import type { WorkspaceChanges } from "./workspace-changes";

/**
 * Ticks off the steps of the walkthrough that are done. VS Code ticks a step when its context becomes
 * true while it knows the walkthrough, and never one whose context was true before. So nothing is
 * told until its page may be open.
 */
export function tickOffSteps(client: BaseLanguageClient, changes: WorkspaceChanges): Disposable {
  const update = async (): Promise<void> => {
    if (!client.isRunning() || !mayBeOpen()) return;
    const { workspaces } = await client.sendRequest(statusRequest, {});
    await tell(workspaces);
  };
  // A server that dies while it is asked is told of by the client.
  const attempt = (): void => void update().catch(() => undefined);
  const subscriptions = [
    changes.onDidChange(attempt),
    window.tabGroups.onDidChangeTabs(({ opened }) => opened.length > 0 && attempt()),
  ];
  return { dispose: () => subscriptions.forEach((one) => one.dispose()) };
}

/** To extensions, the page of a walkthrough is a tab of no kind. */
function mayBeOpen(): boolean {
  return window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input === undefined));
}

async function tell(workspaces: readonly WorkspaceStatus[]): Promise<void> {
  for (const [name, value] of Object.entries(contextsOf(workspaces))) {
    await commands.executeCommand("setContext", `rolecall.${name}`, value);
  }
}

/** What is done, by the parts of contexts behind `rolecall.`; the manifest says what each ticks. */
export function contextsOf(
  workspaces: readonly WorkspaceStatus[],
): Readonly<Record<string, boolean>> {
  return {
    hasWorkspace: workspaces.length > 0,
    hasAssignments: workspaces.some(({ assignments }) => assignments > 0),
    isSound: workspaces.some(({ accounts, errors }) => accounts > 0 && errors === 0),
  };
}
