import {
  commands,
  type Disposable,
  type TextEditor,
  type Uri,
  window,
  workspace as editor,
} from "vscode";
import type { TextDocumentPositionParams } from "vscode-languageclient";
import { addressOf, columnOfPreviews, isShownBeside } from "./columns";

/** How VS Code shows Markdown as it is read. */
const markdownPage = "vscode.markdown.preview.editor";

/** Shows what is made of texts in one column beside them, and knows of which place it was made. */
export class Previews implements Disposable {
  readonly #madeFor = new Map<string, TextDocumentPositionParams>();
  readonly #subscription = editor.onDidCloseTextDocument(({ uri }) => {
    this.#madeFor.delete(uri.toString());
  });

  /** Shows a text as it is, or Markdown as a page. */
  async show(uri: Uri, as: "text" | "page" = "text"): Promise<void> {
    const place = this.place();
    const how = { viewColumn: columnOfPreviews(), preview: true };
    const document = await editor.openTextDocument(uri);
    if (place) this.#madeFor.set(uri.toString(), place);
    if (as === "text") await window.showTextDocument(document, how);
    else await commands.executeCommand("vscode.openWith", uri, markdownPage, how);
  }

  /**
   * The place that a command is about: that of the cursor, or, while a preview is looked at, the one
   * that it was made for.
   */
  place(): TextDocumentPositionParams | undefined {
    const active = window.activeTextEditor;
    if (active && !isShownBeside(active.document.uri)) return placeOf(active);
    const made = this.#madeFor.get(activeAddress()?.toString() ?? "");
    const shown = window.visibleTextEditors.find(({ document }) => {
      return document.uri.toString() === made?.textDocument.uri;
    });
    return shown ? placeOf(shown) : made;
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}

/** The address of the folder of a workspace of which something is looked at that is no file. */
export function previewedWorkspace(): string | undefined {
  const address = activeAddress();
  return address?.scheme === "rolecall-preview" ? address.query : undefined;
}

function activeAddress(): Uri | undefined {
  return addressOf(window.tabGroups.activeTabGroup.activeTab);
}

function placeOf({ document, selection }: TextEditor): TextDocumentPositionParams {
  const { line, character } = selection.active;
  return { textDocument: { uri: document.uri.toString() }, position: { line, character } };
}
