import { Uri, window } from "vscode";
import { type Preview, previewsRequest } from "@rolecall/lsp/requests";
import type { Surroundings } from "../begin";
import { meantWorkspace } from "../meant-workspace";

/** Shows the Terraform of the workspace that the active file belongs to, or of one that is chosen. */
export async function previewTerraform(around: Surroundings): Promise<void> {
  const meant = await meantWorkspace(around);
  if (!meant) return;
  const offered = (await offeredIn(meant.workspace, around)).filter(isTerraform);
  if (offered.length > 0) await chooseAndShow(offered, around);
  else tell("There is no Terraform to see while the workspace has errors.");
}

/** Shows the JSON of the policy at the cursor, or of one in the workspace that is chosen. */
export async function previewPolicy(around: Surroundings): Promise<void> {
  const place = around.previews.place();
  const there = place ? await around.client.sendRequest(previewsRequest, place) : [];
  const here = there.filter(isPolicy);
  if (here.length > 0) return chooseAndShow(here, around);
  const meant = await meantWorkspace(around);
  if (!meant) return;
  const all = (await offeredIn(meant.workspace, around)).filter(isPolicy);
  if (all.length > 0) await chooseAndShow(all, around);
  else tell("No permission set and no role of this workspace has an inline policy.");
}

function offeredIn(workspace: string, { client }: Surroundings): Promise<readonly Preview[]> {
  return client.sendRequest(previewsRequest, { workspace });
}

function tell(message: string): void {
  void window.showInformationMessage(message);
}

function isTerraform({ uri }: Preview): boolean {
  return Uri.parse(uri).path.startsWith("/terraform/");
}

function isPolicy(preview: Preview): boolean {
  return !isTerraform(preview);
}

async function chooseAndShow(
  offered: readonly Preview[],
  { previews }: Surroundings,
): Promise<void> {
  const chosen = offered.length > 1 ? await choose(offered) : offered[0];
  if (chosen) await previews.show(Uri.parse(chosen.uri));
}

async function choose(previews: readonly Preview[]): Promise<Preview | undefined> {
  const items = previews.map((one) => ({ label: one.title, one }));
  return (await window.showQuickPick(items, { placeHolder: "What shall be shown?" }))?.one;
}
