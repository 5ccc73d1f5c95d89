import type { SymbolTable } from "../../symbols/symbol-table";

/**
 * Whether some account of the workspace has an id; nothing while that cannot be told, because an
 * account whose id cannot be read may be the one.
 */
export function hasAccount(id: string, symbols: SymbolTable): boolean | undefined {
  const known = symbols.definitionsOf("account-id");
  if (known.has(id)) return true;
  return known.size === symbols.definitionsOf("account").size ? false : undefined;
}
