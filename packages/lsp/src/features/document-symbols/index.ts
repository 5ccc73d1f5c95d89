import {
  type DocumentSymbol,
  DocumentSymbolRequest,
  type SymbolInformation,
} from "vscode-languageserver";
import { onFile } from "../../service/about";
import type { Feature } from "../../service/feature";
import type { DocumentView } from "../../workspace/view";
import { outlineOf } from "./outline";

/** Shows what a file is made of: its sections, the things in them and what is worth a line below. */
export const documentSymbols: Feature = {
  name: "documentSymbols",
  capabilities: () => ({ documentSymbolProvider: { label: "Rolecall" } }),
  handlers: [
    onFile(DocumentSymbolRequest.type, (document, _, { client }) => {
      const symbols = documentSymbolsOf(document);
      return client.nestedSymbols ? symbols : flat(document.uri, symbols);
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
