import {
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from "vscode-languageserver";
import { type Feature, on } from "../service/feature";
import { isLarge } from "../service/large";
import { type Extent, offsetOf } from "../service/places";
import type { Service } from "../service/service";
import type { DocumentView } from "../workspace/view";
import { encoded } from "./support/encoded-tokens";
import { EncodedHistory } from "./support/encoded-history";
import { tokenLegend } from "./support/token-legend";
import { type NamedToken, tokensIn } from "./support/tokens";

/** Colours names by what they are, which the text alone does not tell. */
export const semanticTokens: Feature = {
  name: "semanticTokens",
  capabilities: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenLegend.types], tokenModifiers: [...tokenLegend.modifiers] },
      full: { delta: true },
      range: true,
    },
  }),
  handlers: [
    on(SemanticTokensRequest.type, (service, { textDocument }) => {
      const document = wholeAt(service, textDocument.uri);
      return document ? historyOf(service).next(document.uri, dataOf(document)) : null;
    }),
    on(SemanticTokensDeltaRequest.type, (service, { textDocument, previousResultId }) => {
      const document = wholeAt(service, textDocument.uri);
      if (!document) return null;
      return historyOf(service).since(document.uri, previousResultId, dataOf(document));
    }),
    on(SemanticTokensRangeRequest.type, (service, { textDocument, range }) => {
      const document = service.documentAt(textDocument.uri);
      if (!document) return null;
      const { source } = document;
      const extent = { start: offsetOf(source, range.start), end: offsetOf(source, range.end) };
      return { data: dataOf(document, extent) };
    }),
  ],
};

/** A file that is coloured as a whole; of a large one it is the part that is seen. */
function wholeAt(service: Service, uri: string): DocumentView | undefined {
  const document = service.documentAt(uri);
  return document && !isLarge(document.source) ? document : undefined;
}

/** The names in a file, or in a part of it, in the order of the text. */
export function semanticTokensOf(
  { source }: DocumentView,
  { start, end }: Extent = { start: 0, end: source.text.length },
): readonly NamedToken[] {
  if (source.path.endsWith(".xml")) return [];
  return tokensIn(source, { start, end });
}

function dataOf(document: DocumentView, extent?: Extent): number[] {
  return encoded(document.source, semanticTokensOf(document, extent));
}

/** What each editor was told last; an editor asks then only for what differs. */
const histories = new WeakMap<Service, EncodedHistory>();

function historyOf(service: Service): EncodedHistory {
  const known = histories.get(service) ?? new EncodedHistory();
  histories.set(service, known);
  return known;
}
