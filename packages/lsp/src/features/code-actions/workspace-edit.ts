import { groupBy, type TextEdit } from "@rolecall/core";
import {
  CreateFile,
  RenameFile,
  type SnippetTextEdit,
  TextDocumentEdit,
  type TextEdit as LspEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { ClientSupport } from "../../service/client-support";
import { rangeOf } from "../../service/places";
import type { View } from "../../workspace/view";
import { versioned } from "../../service/versioned";
import type { Changes, Proposal } from "./proposal";

type Client = Pick<ClientSupport, "documentChanges" | "fileOperations" | "snippetEdits">;

/** Whether an editor can do what is proposed. */
export function canMake({ isAboutFiles = false }: Proposal, client: Client): boolean {
  return !isAboutFiles || (client.fileOperations && client.documentChanges);
}

/** Changes as an editor takes them. */
export function asWorkspaceEdit(view: View, changes: Changes, client: Client): WorkspaceEdit {
  const byFile = [...groupBy(changes.edits, ({ span }) => span.file)];
  if (!client.documentChanges) {
    const plain = byFile.map(([file, edits]) => [view.uriOf(file), plainEdits(view, edits)]);
    return { changes: Object.fromEntries(plain) };
  }
  const documents = byFile.map(([file, edits]): TextDocumentEdit => ({
    textDocument: versioned(view, file),
    edits: plainEdits(view, edits).map((edit) => withCursor(edit, changes, client)),
  }));
  return { documentChanges: [...documents, ...fileOperations(view, changes)] };
}

function fileOperations(view: View, { created = [], renamed = [] }: Changes) {
  return [
    ...created.flatMap(({ path, text }) => {
      const uri = view.uriOf(path);
      const start = { line: 0, character: 0 };
      const content = { range: { start, end: start }, newText: text };
      return [CreateFile.create(uri), TextDocumentEdit.create({ uri, version: null }, [content])];
    }),
    ...renamed.map(({ path, newPath }) => RenameFile.create(view.uriOf(path), view.uriOf(newPath))),
  ];
}

function plainEdits(view: View, edits: readonly TextEdit[]): LspEdit[] {
  return edits.flatMap(({ span, newText }) => {
    const source = view.sourceOf(span.file);
    return source ? [{ range: rangeOf(source, span), newText }] : [];
  });
}

/** The only edit with the place of the cursor in it, if the editor can take that. */
function withCursor(
  { range, newText }: LspEdit,
  { cursor }: Changes,
  { snippetEdits }: Client,
): LspEdit | SnippetTextEdit {
  if (cursor === undefined || !snippetEdits) return { range, newText };
  const value = `${escaped(newText.slice(0, cursor))}$0${escaped(newText.slice(cursor))}`;
  return { range, snippet: { kind: "snippet", value } };
}

/** A text in a snippet, in which some characters would have a meaning. */
function escaped(text: string): string {
  return text.replaceAll(/[\\$}]/g, String.raw`\$&`);
}
