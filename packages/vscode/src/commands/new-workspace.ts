import { commands, Uri, window, workspace } from "vscode";
import type { Surroundings } from "../begin";

/** The files of the smallest workspace that is worth having; they come with the extension. */
const starter = ["rolecall.yaml", "team.access.yaml"];

/** Makes a workspace in a folder that is asked for, and opens it. Nothing is overwritten. */
export async function newWorkspace({ context }: Surroundings): Promise<void> {
  const folder = await chooseFolder();
  if (!folder) return;
  const taken = await filter(starter, (name) => exists(Uri.joinPath(folder, name)));
  if (taken.includes("rolecall.yaml")) {
    void window.showInformationMessage("This folder is a workspace already; its file was opened.");
  } else {
    for (const name of starter.filter((one) => !taken.includes(one))) {
      const source = Uri.joinPath(context.extensionUri, "dist/starter", name);
      await workspace.fs.copy(source, Uri.joinPath(folder, name));
    }
  }
  const file = Uri.joinPath(folder, "rolecall.yaml");
  await window.showTextDocument(file);
  if (!workspace.getWorkspaceFolder(file)) await offerToOpen(folder);
}

/** Files of a folder that is not open are not checked together. */
async function offerToOpen(folder: Uri): Promise<void> {
  const message = "The workspace is in a folder that this window does not have open.";
  const answer = await window.showInformationMessage(message, "Open Folder");
  if (answer !== undefined) await commands.executeCommand("vscode.openFolder", folder);
}

async function chooseFolder(): Promise<Uri | undefined> {
  const [first] = workspace.workspaceFolders ?? [];
  const asked = {
    canSelectFolders: true,
    canSelectFiles: false,
    title: "New Workspace",
    openLabel: "Make a Workspace Here",
    ...(first && { defaultUri: first.uri }),
  };
  return (await window.showOpenDialog(asked))?.[0];
}

async function filter(
  names: readonly string[],
  isWanted: (name: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const wanted = await Promise.all(names.map(isWanted));
  return names.filter((_name, index) => wanted[index]);
}

async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
