import type { TableModel } from "./table-model";

/** What is said where there is no table to show; "" where there is one. */
export function emptyText({ matrix, principals, accounts }: TableModel): string {
  if (matrix.principals.length === 0) return "The workspace has no groups and no users yet.";
  if (matrix.accounts.length === 0) return "The workspace has no accounts yet.";
  if (principals.length > 0 && accounts.length > 0) return "";
  return "Nothing is granted that the filter asks for.";
}
