import { Uri, ViewColumn, window, workspace } from "vscode";
import { type Preview, previewsRequest } from "@rolecall/lsp/requests";
import type { Surroundings } from "../begin";
import { meantWorkspace, placeOf } from "../meant-workspace";

/** Shows the Terraform of the workspace that the active file belongs to, or of one that is chosen. */
export async function previewTerraform({ client }: Surroundings): Promise<void> {
  const meant = await meantWorkspace(client);
  if (!meant) return;
  const place = {
    textDocument: { uri: `${meant.workspace}/rolecall.yaml` },
    position: { line: 0, character: 0 },
  };
  const offered = await client.sendRequest(previewsRequest, place);
  const nothing = "There is no Terraform to see while the workspace has errors.";
  await chooseAndShow(offered.filter(isTerraform), nothing);
}

/** Shows the JSON of the policy at the cursor, or of the permission set that is named there. */
export async function previewPolicy({ client }: Surroundings): Promise<void> {
  const editor = window.activeTextEditor;
  const offered = editor ? await client.sendRequest(previewsRequest, placeOf(editor)) : [];
  const nothing = "Put the cursor on a permission set or a role that has an inline policy.";
  const policies = offered.filter((one) => !isTerraform(one));
  await chooseAndShow(policies, nothing);
}

function isTerraform({ uri }: Preview): boolean {
  return Uri.parse(uri).path.startsWith("/terraform/");
}

async function chooseAndShow(offered: readonly Preview[], nothing: string): Promise<void> {
  if (offered.length === 0) return void window.showInformationMessage(nothing);
  const chosen = offered.length > 1 ? await choose(offered) : offered[0];
  if (chosen) await show(chosen);
}

async function choose(previews: readonly Preview[]): Promise<Preview | undefined> {
  const items = previews.map((one) => ({ label: one.title, one }));
  return (await window.showQuickPick(items, { placeHolder: "What shall be shown?" }))?.one;
}

async function show({ uri }: Preview): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  await window.showTextDocument(document, { preview: true, viewColumn: ViewColumn.Beside });
}
