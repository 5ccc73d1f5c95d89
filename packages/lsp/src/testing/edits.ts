import {
  type AnnotatedTextEdit,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { View } from "../workspace/view";

/** The texts of the files that an edit changes, by path, as an editor would have them after it. */
export function applyWorkspaceEdit(view: View, edit: WorkspaceEdit): ReadonlyMap<string, string> {
  const edited = new Map<string, string>();
  for (const [uri, edits] of editsByUri(edit)) {
    const path = view.pathOf(uri) ?? uri;
    const text = view.sourceOf(path)?.text ?? "";
    const document = TextDocument.create(uri, "yaml", 1, text);
    edited.set(path, TextDocument.applyEdits(document, edits));
  }
  return edited;
}

/** The changes of an edit, in whichever of LSP's two ways it tells them, by the files' addresses. */
export function editsByUri({ changes, documentChanges }: WorkspaceEdit): [string, TextEdit[]][] {
  const changed = (documentChanges ?? []).filter((change) => TextDocumentEdit.is(change));
  const own = changed.map(({ textDocument, edits }): [string, TextEdit[]] => [
    textDocument.uri,
    edits.filter((edit): edit is AnnotatedTextEdit => "newText" in edit),
  ]);
  return [...own, ...Object.entries(changes ?? {})];
}

/** The lines that differ, each as it was and as it is, below the file that they stand in. */
export function showEdited(view: View, edited: ReadonlyMap<string, string>): string {
  const shown = [...edited].map(([path, text]) => {
    const [before, after] = [view.sourceOf(path)?.text ?? "", text].map((one) => one.split("\n"));
    return [path, ...differences(before ?? [], after ?? [])].join("\n");
  });
  return shown.join("\n") || "no edits";
}

/** Enough for edits that keep most lines where they are. */
function differences(before: readonly string[], after: readonly string[]): readonly string[] {
  const shown: string[] = [];
  let [was, is] = [0, 0];
  while (was < before.length || is < after.length) {
    const [old, now] = [before[was], after[is]];
    if (old === now) [was, is] = [was + 1, is + 1];
    else if (before.length - was < after.length - is && now !== undefined) {
      shown.push(`+ ${now}`);
      is++;
    } else {
      if (old !== undefined) shown.push(`- ${old}`);
      if (before.length - was === after.length - is && now !== undefined) {
        shown.push(`+ ${now}`);
        is++;
      }
      was++;
    }
  }
  return shown;
}

/** What an edit asks and says. */
export function showAnnotations({ changeAnnotations = {} }: WorkspaceEdit): readonly string[] {
  return Object.values(changeAnnotations).map(
    ({ label, description, needsConfirmation }) =>
      `${needsConfirmation ? "asks" : "says"}: ${label}: ${description}`,
  );
}
