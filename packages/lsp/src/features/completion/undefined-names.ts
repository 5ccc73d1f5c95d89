import { nouns, type SymbolKind } from "@rolecall/core";
import { CompletionItemKind } from "vscode-languageserver";
import type { View } from "../../workspace/view";
import type { Suggestion } from "./suggestion";

/** The names that are used but that nothing has yet, so that they can be defined. */
export function undefinedNames(view: View, kind: SymbolKind): readonly Suggestion[] {
  const { symbols } = view.compiled.workspace;
  const defined = symbols.definitionsOf(kind);
  const used = new Set(symbols.referencesTo(kind).map(({ name }) => name));
  return [...used].flatMap((name) =>
    defined.has(name)
      ? []
      : [{ label: name, kind: CompletionItemKind.Reference, detail: missing(kind), rank: 0 }],
  );
}

function missing(kind: SymbolKind): string {
  return `${nouns[kind].one} that is used, and not defined yet`;
}
