import type { OptionalVersionedTextDocumentIdentifier } from "vscode-languageserver";
import type { View } from "../workspace/view";

/** The text that edits are for: an editor refuses them once somebody has typed on. */
export function versioned(view: View, path: string): OptionalVersionedTextDocumentIdentifier {
  const uri = view.uriOf(path);
  return { uri, version: view.versionOf(uri) };
}
