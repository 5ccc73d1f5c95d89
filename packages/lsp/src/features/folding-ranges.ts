import { lineBlocks } from "@rolecall/core";
import { type FoldingRange, FoldingRangeKind, FoldingRangeRequest } from "vscode-languageserver";
import type { ClientSupport } from "../service/client-support";
import { onFile } from "../service/about";
import type { Feature } from "../service/feature";
import { isLarge } from "../service/large";
import type { DocumentView } from "../workspace/view";
import { outermost } from "./support/outermost";

/** Lets sections, entries, lists, texts of several lines and comments be folded away. */
export const foldingRanges: Feature = {
  name: "foldingRange",
  capabilities: () => ({ foldingRangeProvider: true }),
  handlers: [
    onFile(FoldingRangeRequest.type, (document, _, { client }) =>
      foldingRangesOf(document, mostOf(document, client)),
    ),
  ],
};

/**
 * What can be folded, in the order of the lines; always whole lines, as every editor can. Of more
 * than an editor takes, those that are furthest in are left out.
 */
export function foldingRangesOf(
  { source }: DocumentView,
  most = Number.POSITIVE_INFINITY,
): FoldingRange[] {
  return outermost(lineBlocks(source.text), most).map(({ first, last, isComment }) => {
    const [startLine, endLine] = [first - 1, last - 1];
    return isComment
      ? { startLine, endLine, kind: FoldingRangeKind.Comment }
      : { startLine, endLine };
  });
}

/** As many as an editor takes of a large file that does not say how many it takes. */
const mostOfLarge = 5_000;

function mostOf({ source }: DocumentView, { foldingRanges: most }: ClientSupport): number {
  return Math.min(most, isLarge(source) ? mostOfLarge : most);
}
