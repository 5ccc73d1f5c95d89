import type {
  EntryLayout,
  Extent,
  ItemLayout,
  Layout,
  ListLayout,
  MapLayout,
} from "../../yaml/layout";

/** Something in a mapping or a list, and the way to it. */
export interface FoundItem {
  readonly collection: MapLayout | ListLayout;
  readonly index: number;
  readonly item: ItemLayout | EntryLayout;
  /** The keys and the numbers of items that lead to it, itself included. */
  readonly path: readonly (string | number)[];
  /** The entry that the collection is the value of, if it is one. */
  readonly owner: EntryLayout | undefined;
}

/** The entry whose key stands at a place, or else the outermost item of a list that starts there. */
export function findItem(layout: Layout, place: Extent): FoundItem | undefined {
  return find(layout, { place, path: [], owner: undefined });
}

interface Search extends Pick<FoundItem, "path" | "owner"> {
  readonly place: Extent;
}

function find(layout: Layout, search: Search): FoundItem | undefined {
  if (layout.kind === "map") return findInMap(layout, search);
  return layout.kind === "list" ? findInList(layout, search) : undefined;
}

function findInMap(collection: MapLayout, { place, path, owner }: Search): FoundItem | undefined {
  const index = indexAt(collection, place);
  const item = collection.items[index];
  if (!item) return undefined;
  const here = [...path, item.key?.text ?? ""];
  if (isAt(item.key, place)) return { collection, index, item, path: here, owner };
  return item.value && find(item.value, { place, path: here, owner: item });
}

function findInList(collection: ListLayout, { place, path, owner }: Search): FoundItem | undefined {
  const index = indexAt(collection, place);
  const item = collection.items[index];
  if (!item) return undefined;
  const here = [...path, index];
  const below = item.value && find(item.value, { place, path: here, owner: undefined });
  if (below?.collection.kind === "map" || item.start !== place.start) return below;
  return { collection, index, item, path: here, owner };
}

/** The index of the item that a place is in. */
function indexAt({ items }: MapLayout | ListLayout, { start }: Extent): number {
  return items.findIndex((item) => item.start <= start && start <= item.end);
}

function isAt(extent: Extent | undefined, place: Extent): boolean {
  return extent?.start === place.start && extent.end === place.end;
}
