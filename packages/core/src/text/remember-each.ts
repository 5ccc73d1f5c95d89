import { remember, rememberList } from "./remember";

/**
 * What a pure function makes of each item of a list, all in one list. Of a list of which little has
 * changed since the last, it looks at few items. Like `remember`, it compares by identity.
 */
export function rememberEach<Item extends object, Value>(
  compute: (item: Item) => readonly Value[],
): (items: readonly Item[]) => readonly Value[] {
  const ofItem = remember(compute);
  const ofPart = remember((part: readonly Item[]) => part.flatMap((item) => ofItem(item)));
  return (items) => partsOf(items).flatMap((part) => ofPart(part));
}

function partsOf<Item extends object>(items: readonly Item[]): readonly (readonly Item[])[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of these very items
  return cut(items) as readonly (readonly Item[])[];
}

/** The parts of a list, once for all who ask; one in which nothing has changed is the same again. */
const cut = remember((items: readonly object[]): readonly (readonly object[])[] => {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, at) => kept(items.slice(at * size, (at + 1) * size)));
});

const kept = rememberList((part: readonly object[]) => part);

/** How many items a part has: about the root of how many there are in a large list. */
const size = 32;
