import type { Selector } from "../language/selector";
import { groupBy } from "../text/group-by";
import { isGlob } from "../text/glob";
import { remember } from "../text/remember";
import type { ResolvedAccount } from "./resolved-model";

/**
 * The accounts among which are all that a selector matches, in the given order. One that lists ids
 * or plain names is asked of those alone, and one with tags of those that have the first of them.
 */
export function candidatesFor(
  { names, ids, tags }: Pick<Selector, "names" | "ids" | "tags">,
  accounts: readonly ResolvedAccount[],
): readonly ResolvedAccount[] {
  const { byId, byName, byTag } = indexOf(accounts);
  if (ids) return called(ids.items, byId);
  if (names?.items.every(({ value }) => !isGlob(value))) return called(names.items, byName);
  const [tag] = tags?.entries ?? [];
  return tag ? called(tag.value.items, byTag(tag.key.value)) : accounts;
}

/** An account, and where it stands in the list of all. */
interface Indexed {
  readonly account: ResolvedAccount;
  readonly at: number;
}

/** Accounts by a text; those that have none are among them, too. */
type Index = ReadonlyMap<string | undefined, readonly Indexed[]>;

const indexOf = remember((accounts: readonly ResolvedAccount[]) => {
  const indexed = accounts.map((account, at) => ({ account, at }));
  return {
    byId: groupBy(indexed, ({ account }) => account.id),
    byName: groupBy(indexed, ({ account }) => account.name),
    byTag: byTagOf(indexed),
  };
});

/** Gives the accounts by the value that they have for a tag. */
function byTagOf(indexed: readonly Indexed[]): (key: string) => Index {
  const known = new Map<string, Index>();
  return (key) => {
    const tagged = known.get(key) ?? groupBy(indexed, ({ account }) => account.tags.get(key));
    known.set(key, tagged);
    return tagged;
  };
}

function called(
  texts: readonly { readonly value: string }[],
  index: Index,
): readonly ResolvedAccount[] {
  const found = new Set(texts.flatMap(({ value }) => index.get(value) ?? []));
  return [...found].sort((first, second) => first.at - second.at).map(({ account }) => account);
}
