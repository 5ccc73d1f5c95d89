import type { SymbolKind as NamedKind } from "@rolecall/core";
import { SymbolKind } from "vscode-languageserver";

/** As what an editor shows the things of a workspace; LSP knows only those of programs. */
export const symbolIcons: Readonly<Record<NamedKind, SymbolKind>> = {
  account: SymbolKind.Class,
  "account-id": SymbolKind.Number,
  unit: SymbolKind.Package,
  "unit-id": SymbolKind.Number,
  user: SymbolKind.Variable,
  group: SymbolKind.Array,
  "permission-set": SymbolKind.Key,
  "customer-managed-policy": SymbolKind.Constant,
  "external-account": SymbolKind.Class,
  application: SymbolKind.Module,
  pattern: SymbolKind.Function,
  assertion: SymbolKind.Boolean,
};
