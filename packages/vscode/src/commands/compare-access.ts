import { type QuickPickItem, Uri, window, workspace } from "vscode";
import { noFilter } from "@rolecall/matrix";
import type { Surroundings } from "../begin";
import type { Revisions } from "../git/revisions";
import { meantWorkspace } from "../meant-workspace";

/** Shows which access is gained and lost against a revision of Git that is chosen. */
export async function compareAccess(around: Surroundings): Promise<void> {
  const { matrix, revisions } = around;
  const meant = await meantWorkspace(around);
  if (!meant) return;
  const folder = Uri.parse(meant.workspace);
  if (!revisions || folder.scheme !== "file")
    return refuse("Git is read from folders on a disk only.");
  if (!workspace.isTrusted) return refuse("Git is read in folders that you trust only.");
  try {
    const revision = await chooseRevision(folder.fsPath, revisions);
    if (revision === undefined) return;
    const before = await revisions.filesAt(folder.fsPath, revision);
    const filter = { ...noFilter, onlyChanges: true };
    await matrix.show({ workspace: meant.workspace, before, filter });
  } catch (error) {
    refuse(`Nothing can be compared: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function refuse(reason: string): void {
  void window.showInformationMessage(reason);
}

async function chooseRevision(folder: string, revisions: Revisions): Promise<string | undefined> {
  const names = await revisions.namesIn(folder);
  const other: QuickPickItem = { label: "Another revision…" };
  const head: QuickPickItem = { label: "HEAD", description: "the last commit" };
  const items = [head, ...names.map((label): QuickPickItem => ({ label })), other];
  const placeHolder = "Compare the access that is granted now with that of which revision?";
  const chosen = await window.showQuickPick(items, { placeHolder });
  if (chosen !== other) return chosen?.label;
  return window.showInputBox({ prompt: "A commit, a tag or a branch", placeHolder: "HEAD~1" });
}
