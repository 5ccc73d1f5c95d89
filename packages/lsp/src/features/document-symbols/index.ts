import {
  type DocumentSymbol,
  DocumentSymbolRequest,
  type SymbolInformation,
} from "vscode-languageserver";
import { type Feature, on } from "../../service/feature";
import type { DocumentView } from "../../workspace/view";
import { outlineOf } from "./outline";

/** Shows what a file is made of: its sections, the things in them and what is worth a line below. */
export const documentSymbols: Feature = {
  name: "documentSymbols",
  capabilities: () => ({ documentSymbolProvider: { label: "Rolecall" } }),
  handlers: [
    on(DocumentSymbolRequest.type, (service, { textDocument }) => {
      const document = service.documentAt(textDocument.uri);
      if (!document) return null;
      const symbols = documentSymbolsOf(document);
      return service.client.nestedSymbols ? symbols : flat(document.uri, symbols);
    }),
  ],
};

/** The outline of a file, as much of it as can be read. */
export function documentSymbolsOf(document: DocumentView): DocumentSymbol[] {
  return outlineOf(document);
}

/** The same for editors that show no symbols in symbols. */
export function flat(
  uri: string,
  symbols: readonly DocumentSymbol[],
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) },
    ...flat(uri, children, name),
  ]);
}
