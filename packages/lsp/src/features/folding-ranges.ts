import { lineBlocks } from "@rolecall/core";
import { type FoldingRange, FoldingRangeKind, FoldingRangeRequest } from "vscode-languageserver";
import { type Feature, on } from "../service/feature";
import type { DocumentView } from "../workspace/view";

/** Lets sections, entries, lists, texts of several lines and comments be folded away. */
export const foldingRanges: Feature = {
  name: "foldingRange",
  capabilities: () => ({ foldingRangeProvider: true }),
  handlers: [
    on(FoldingRangeRequest.type, (service, { textDocument }) => {
      const document = service.documentAt(textDocument.uri);
      return document ? foldingRangesOf(document) : null;
    }),
  ],
};

/** What can be folded, in the order of the lines; always whole lines, as every editor can. */
export function foldingRangesOf({ source }: DocumentView): FoldingRange[] {
  return lineBlocks(source.text).map(({ first, last, isComment }) => {
    const [startLine, endLine] = [first - 1, last - 1];
    return isComment
      ? { startLine, endLine, kind: FoldingRangeKind.Comment }
      : { startLine, endLine };
  });
}
