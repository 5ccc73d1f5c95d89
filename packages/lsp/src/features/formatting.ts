import { type EditResult, formatFile, formatRange } from "@rolecall/core";
import {
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  type TextEdit,
} from "vscode-languageserver";
import { onFile } from "../service/about";
import type { Feature } from "../service/feature";
import { isLarge } from "../service/large";
import { type Extent, offsetOf, rangeOf } from "../service/places";
import type { DocumentView } from "../workspace/view";
import { parsedOf } from "./support/tree";

/**
 * Lays a file out as usual: two spaces for each level, one between two things, at most one empty
 * line. Only blanks change, so every comment stays on its line.
 */
export const formatting: Feature = {
  name: "formatting",
  capabilities: () => ({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
  }),
  handlers: [
    onFile(DocumentFormattingRequest.type, (document) =>
      isLarge(document.source) ? null : formattingOf(document),
    ),
    onFile(DocumentRangeFormattingRequest.type, (document, { range }) => {
      const { source } = document;
      if (isLarge(source)) return null;
      const extent = { start: offsetOf(source, range.start), end: offsetOf(source, range.end) };
      return formattingIn(document, extent);
    }),
  ],
};

/** What has to change; nothing in a file that is no YAML yet, or not YAML at all. */
export function formattingOf(document: DocumentView): TextEdit[] {
  return editsOf(document, () => formatFile(document.source, parsedOf(document)));
}

/** What has to change of it in the entries that a part of the file touches. */
export function formattingIn(document: DocumentView, extent: Extent): TextEdit[] {
  return editsOf(document, () => formatRange(document.source, extent, parsedOf(document)));
}

function editsOf({ source }: DocumentView, format: () => EditResult): TextEdit[] {
  if (source.path.endsWith(".xml")) return [];
  const result = format();
  if ("problem" in result) return [];
  return result.edits.map(({ span, newText }) => ({ range: rangeOf(source, span), newText }));
}
