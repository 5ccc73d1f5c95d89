import { formatFile } from "@rolecall/core";
import { DocumentFormattingRequest, type TextEdit } from "vscode-languageserver";
import { type Feature, on } from "../service/feature";
import { rangeOf } from "../service/places";
import type { DocumentView } from "../workspace/view";
import { parsedOf } from "./support/tree";

/**
 * Lays a file out as usual: two spaces for each level, one between two things, at most one empty
 * line. Only blanks change, so every comment stays on its line.
 */
export const formatting: Feature = {
  name: "formatting",
  capabilities: () => ({ documentFormattingProvider: true }),
  handlers: [
    on(DocumentFormattingRequest.type, (service, { textDocument }) => {
      const document = service.documentAt(textDocument.uri);
      return document ? formattingOf(document) : null;
    }),
  ],
};

/** What has to change; nothing in a file that is no YAML yet, or not YAML at all. */
export function formattingOf(document: DocumentView): TextEdit[] {
  const { source } = document;
  if (source.path.endsWith(".xml")) return [];
  const result = formatFile(source, parsedOf(document));
  if ("problem" in result) return [];
  return result.edits.map(({ span, newText }) => ({ range: rangeOf(source, span), newText }));
}
