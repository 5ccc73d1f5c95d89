import { type DocumentLink, DocumentLinkRequest } from "vscode-languageserver";
import { onFile } from "../service/about";
import type { Feature } from "../service/feature";
import { isLarge } from "../service/large";
import { rangeOf } from "../service/places";
import type { DocumentView } from "../workspace/view";
import { linksIn } from "./support/links";

/** Makes links of paths of files, of addresses, and of what has a page at AWS or in its console. */
export const documentLinks: Feature = {
  name: "documentLinks",
  capabilities: () => ({ documentLinkProvider: {} }),
  handlers: [
    onFile(DocumentLinkRequest.type, (document) =>
      isLarge(document.source) ? null : documentLinksOf(document),
    ),
  ],
};

/** The links of a file. */
export function documentLinksOf(document: DocumentView): DocumentLink[] {
  const { source } = document;
  return linksIn(document).map(({ extent, target, tooltip }) => {
    const range = rangeOf(source, extent);
    return tooltip === undefined ? { range, target } : { range, target, tooltip };
  });
}
