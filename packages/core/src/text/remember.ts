/**
 * A pure function that remembers its last result for each first argument, and gives it again while
 * the other arguments are the very same. Nothing is kept alive by it: whatever nobody else holds is
 * forgotten together with its result.
 *
 * Arguments are compared by identity, so none of them may ever be changed.
 *
 * @param isSame tells when a new result is no other than the last; then the last is given again, and
 *   what was remembered of it still holds
 */
export function remember<Key extends object, Rest extends readonly unknown[], Value>(
  compute: (key: Key, ...rest: Rest) => Value,
  isSame: IsSame<Value> = () => false,
): (key: Key, ...rest: Rest) => Value {
  const known = new WeakMap<Key, Remembered<Rest, Value>>();
  return (key, ...rest) => {
    const last = known.get(key);
    if (last && haveSameItems(last.rest, rest)) return last.value;
    const value = settled(last, compute(key, ...rest), isSame);
    known.set(key, { rest, value });
    return value;
  };
}

/** The same for a function of a list: lists are one when their items are the very same. */
export function rememberList<Item extends object, Rest extends readonly unknown[], Value>(
  compute: (items: readonly Item[], ...rest: Rest) => Value,
  isSame: IsSame<Value> = () => false,
): (items: readonly Item[], ...rest: Rest) => Value {
  const known = new WeakMap<object, RememberedList<Item, Rest, Value>>();
  const none = {};
  // A list that comes after another shares one of its ends with it, unless both have changed.
  const endsOf = (items: readonly Item[]) => [items[0] ?? none, items.at(-1) ?? none];
  return (items, ...rest) => {
    const [first = none, end = none] = endsOf(items);
    const last = known.get(first) ?? known.get(end);
    const isKnown = last && haveSameItems(last.items, items) && haveSameItems(last.rest, rest);
    if (isKnown) return last.value;
    const value = settled(last, compute(items, ...rest), isSame);
    // What was an end and is none any more would keep the list alive as it was.
    if (last) for (const one of endsOf(last.items)) known.delete(one);
    for (const one of [first, end]) known.set(one, { items, rest, value });
    return value;
  };
}

/** Whether two lists hold the very same things in the same order. */
export function haveSameItems(first: readonly unknown[], second: readonly unknown[]): boolean {
  if (first.length !== second.length) return false;
  for (let at = 0; at < first.length; at++) if (first[at] !== second[at]) return false;
  return true;
}

type IsSame<Value> = (before: Value, after: Value) => boolean;

interface Remembered<Rest, Value> {
  readonly rest: Rest;
  readonly value: Value;
}

interface RememberedList<Item, Rest, Value> extends Remembered<Rest, Value> {
  readonly items: readonly Item[];
}

function settled<Value>(
  last: Remembered<unknown, Value> | undefined,
  value: Value,
  isSame: IsSame<Value>,
): Value {
  return last && isSame(last.value, value) ? last.value : value;
}
