import type { Selector } from "../language/selector";
import { groupBy } from "../text/group-by";
import { isGlob } from "../text/glob";
import { remember } from "../text/remember";
import type { ResolvedAccount } from "./resolved-model";

/**
 * The accounts among which are all that a selector matches, in the given order. One that lists ids
 * or plain names is asked of those alone.
 */
export function candidatesFor(
  { names, ids }: Pick<Selector, "names" | "ids">,
  accounts: readonly ResolvedAccount[],
): readonly ResolvedAccount[] {
  if (ids) return called(ids.items, indexOf(accounts).byId);
  if (!names || names.items.some(({ value }) => isGlob(value))) return accounts;
  return called(names.items, indexOf(accounts).byName);
}

/** An account, and where it stands in the list of all. */
interface Indexed {
  readonly account: ResolvedAccount;
  readonly at: number;
}

type Index = ReadonlyMap<string, readonly Indexed[]>;

const indexOf = remember((accounts: readonly ResolvedAccount[]) => {
  const indexed = accounts.map((account, at) => ({ account, at }));
  return {
    byId: groupBy(indexed, ({ account }) => account.id),
    byName: groupBy(indexed, ({ account }) => account.name),
  };
});

function called(
  texts: readonly { readonly value: string }[],
  index: Index,
): readonly ResolvedAccount[] {
  const found = new Set(texts.flatMap(({ value }) => index.get(value) ?? []));
  return [...found].sort((first, second) => first.at - second.at).map(({ account }) => account);
}
