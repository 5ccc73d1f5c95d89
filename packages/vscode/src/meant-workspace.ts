import { commands, window } from "vscode";
import {
  type AccessMatrixAnswer,
  accessMatrixRequest,
  statusRequest,
  type WorkspaceStatus,
} from "@rolecall/lsp/requests";
import type { Surroundings } from "./begin";
import { previewedWorkspace } from "./previews";

/** What tells which workspace somebody is in. */
type Around = Pick<Surroundings, "client" | "matrix" | "previews">;

/**
 * Who has which access in the workspace that is meant: that of the cursor or of what is looked at, or
 * one that is chosen.
 */
export async function meantWorkspace(around: Around): Promise<AccessMatrixAnswer | undefined> {
  const { client, matrix, previews } = around;
  const place = previews.place();
  const there = place && (await client.sendRequest(accessMatrixRequest, { place }));
  if (there) return there;
  const { workspaces } = await client.sendRequest(statusRequest, {});
  if (workspaces.length === 0) return offerToBegin();
  const shown = matrix.activeWorkspace ?? previewedWorkspace();
  const chosen = workspaces.find(({ root }) => root === shown) ?? (await choose(workspaces));
  if (!chosen) return undefined;
  const params = { workspace: chosen.root };
  return (await client.sendRequest(accessMatrixRequest, params)) ?? undefined;
}

/** One workspace needs no choice. */
async function choose(all: readonly WorkspaceStatus[]): Promise<WorkspaceStatus | undefined> {
  if (all.length === 1) return all[0];
  const items = all.map((one) => ({ label: one.name, description: one.root, one }));
  return (await window.showQuickPick(items, { placeHolder: "Which workspace?" }))?.one;
}

async function offerToBegin(): Promise<undefined> {
  const message = "No folder here is a Rolecall workspace: none has a file rolecall.yaml.";
  const answer = await window.showInformationMessage(message, "New Workspace…");
  if (answer !== undefined) await commands.executeCommand("rolecall.newWorkspace");
}
