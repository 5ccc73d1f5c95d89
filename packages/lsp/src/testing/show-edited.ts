import type { SourceFile } from "@rolecall/core";
import type { TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";

/** A file after edits, or that there are none. */
export function showEdited({ path, text }: SourceFile, edits: readonly TextEdit[]): string {
  if (edits.length === 0) return "nothing";
  const document = TextDocument.create(`file:///${path}`, "yaml", 0, text);
  return TextDocument.applyEdits(document, [...edits]);
}
