import { commands, type TextEditor, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type AccessMatrixAnswer,
  accessMatrixRequest,
  statusRequest,
  type WorkspaceStatus,
} from "@rolecall/lsp/requests";

/** Who has which access in the workspace that is meant: that of the cursor, or one that is chosen. */
export async function meantWorkspace(
  client: BaseLanguageClient,
): Promise<AccessMatrixAnswer | undefined> {
  const editor = window.activeTextEditor;
  const there =
    editor && (await client.sendRequest(accessMatrixRequest, { place: placeOf(editor) }));
  if (there) return there;
  const { workspaces } = await client.sendRequest(statusRequest, {});
  const chosen = workspaces.length > 1 ? await choose(workspaces) : workspaces[0];
  if (!chosen) return workspaces.length === 0 ? offerToBegin() : undefined;
  const params = { workspace: chosen.root };
  return (await client.sendRequest(accessMatrixRequest, params)) ?? undefined;
}

/** The place of a cursor, as the server counts. */
export function placeOf({ document, selection }: TextEditor) {
  const { line, character } = selection.active;
  return { textDocument: { uri: document.uri.toString() }, position: { line, character } };
}

async function choose(all: readonly WorkspaceStatus[]): Promise<WorkspaceStatus | undefined> {
  const items = all.map((one) => ({ label: one.name, description: one.root, one }));
  return (await window.showQuickPick(items, { placeHolder: "Which workspace?" }))?.one;
}

async function offerToBegin(): Promise<undefined> {
  const message = "No folder here is a Rolecall workspace: none has a file rolecall.yaml.";
  const answer = await window.showInformationMessage(message, "New Workspace…");
  if (answer !== undefined) await commands.executeCommand("rolecall.newWorkspace");
}
