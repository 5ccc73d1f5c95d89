import type { DocumentSymbol } from "vscode-languageserver";
import { checkCases } from "../testing/cases";
import { documentSymbolsOf, flat } from "./document-symbols";

checkCases("document-symbols", ({ title, place }) => {
  const symbols = documentSymbolsOf(place);
  if (!title.includes("flat")) return shown(symbols).join("\n") || "nothing";
  return flat(place.uri, symbols)
    .map(({ name, containerName }) => `${containerName ?? ""} > ${name}`)
    .join("\n");
});

function shown(symbols: readonly DocumentSymbol[], indent = ""): readonly string[] {
  return symbols.flatMap(({ name, detail, range: { start, end }, children = [] }) => [
    `${indent}${name}${detail === undefined ? "" : ` (${detail})`}  ${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`,
    ...shown(children, `${indent}  `),
  ]);
}
