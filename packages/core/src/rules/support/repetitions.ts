/** Something that is the same as what stands earlier. */
export interface Repetition<Item> {
  readonly first: Item;
  readonly again: Item;
}

/** Everything that an earlier item equals, in the order of the items, each with the first of them. */
export function repetitions<Item>(
  items: readonly Item[],
  identityOf: (item: Item) => string,
): readonly Repetition<Item>[] {
  const firsts = new Map<string, Item>();
  return items.flatMap((item) => {
    const identity = identityOf(item);
    const first = firsts.get(identity);
    if (first !== undefined) return [{ first, again: item }];
    firsts.set(identity, item);
    return [];
  });
}
