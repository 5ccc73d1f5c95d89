import {
  byText,
  type Pattern,
  type ResolvedAccount,
  type Selection,
  selectionOf,
} from "@rolecall/core";
import type { View } from "../../workspace/view";

/** The accounts that a pattern matches, with all its variants, also once it has expired. */
export function patternAccounts({ variants }: Pattern, view: View): Selection {
  const { model } = view.compiled.workspace;
  return united(
    variants.flatMap(({ accounts }) => (accounts ? [selectionOf(accounts, model)] : [])),
  );
}

/** What is selected by any of some selectors. */
export function united(selections: readonly Selection[]): Selection {
  const [only, ...others] = selections;
  if (only && others.length === 0) return only;
  return {
    active: unitedById(selections.flatMap(({ active }) => active)),
    inactive: unitedById(selections.flatMap(({ inactive }) => inactive)),
  };
}

function unitedById(accounts: readonly ResolvedAccount[]): readonly ResolvedAccount[] {
  return [...new Set(accounts)].sort(byText(({ id }) => id));
}
