import { type NameOffer, nouns, type SymbolKind } from "@rolecall/core";
import { CompletionItemKind } from "vscode-languageserver";
import { nameDocs } from "./name-docs";
import type { Asked, Suggestion } from "./suggestion";

const icons: Partial<Record<SymbolKind, CompletionItemKind>> = {
  group: CompletionItemKind.Class,
  user: CompletionItemKind.Variable,
  "permission-set": CompletionItemKind.Interface,
  account: CompletionItemKind.Module,
  "account-id": CompletionItemKind.Module,
  unit: CompletionItemKind.Folder,
};

/** The names that a workspace has for things of a kind. */
export function namesOf(
  { names: kind, prefix = "" }: NameOffer,
  asked: Asked,
): readonly Suggestion[] {
  const { view } = asked.place;
  const { symbols } = view.compiled.workspace;
  const docs = nameDocs(view, kind);
  const found = [...symbols.definitionsOf(kind).keys()];
  const icon = icons[kind] ?? CompletionItemKind.Reference;
  if (kind === "account-id") return found.map((id) => accountId(id, asked, icon));
  return found.map((name) => {
    const { detail = nouns[kind].one, documentation } = docs.get(name) ?? {};
    return { label: `${prefix}${name}`, kind: icon, detail, documentation };
  });
}

/** An account is chosen by its name or by its id, and its id is what is written. */
function accountId(id: string, { place, cursor }: Asked, kind: CompletionItemKind): Suggestion {
  const found = nameDocs(place.view, "account-id").get(id);
  const label = found?.name ?? id;
  const search = /^\d/.test(cursor.before) ? `${id} ${label}` : `${label} ${id}`;
  return { label, value: id, kind, search, detail: found?.detail };
}
