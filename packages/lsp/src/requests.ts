import { RequestType, type TextDocumentPositionParams } from "vscode-languageserver-protocol";

/** What an editor may ask besides LSP's own requests. */

/** How a workspace is doing. */
export interface WorkspaceStatus {
  /** The address of its folder. */
  readonly root: string;
  /** The name of its folder. */
  readonly name: string;
  readonly errors: number;
  readonly warnings: number;
  readonly accounts: number;
  readonly assignments: number;
}

/** Asks how all workspaces are doing. */
export const statusRequest = new RequestType<
  Record<string, never>,
  { readonly workspaces: readonly WorkspaceStatus[] },
  void
>("rolecall/status");

/** Something that can be looked at from a place. */
export interface Preview {
  /** What it is, for a person who chooses: `Policy of Look`. */
  readonly title: string;
  /** Its address, for `workspace/textDocumentContent`. */
  readonly uri: string;
}

/** Asks what can be looked at from a place. */
export const previewsRequest = new RequestType<
  TextDocumentPositionParams,
  readonly Preview[],
  void
>("rolecall/previews");
