/** Places `first` to `end`, the latter not among them. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** A line of items of one size, of which a part is in view; all in pixels. */
export interface Strip {
  /** How far it is scrolled. */
  readonly offset: number;
  /** How much of it is in view. */
  readonly extent: number;
  /** Of one item. */
  readonly size: number;
  readonly count: number;
}

/**
 * The items of which anything is in view, and some more on both sides, so that they are there before
 * they are seen.
 */
export function visibleRange({ offset, extent, size, count }: Strip, more = 0): Range {
  const first = Math.floor(offset / size) - more;
  const end = Math.ceil((offset + extent) / size) + more;
  return { first: clamp(first, 0, count), end: clamp(end, 0, count) };
}

/** The number that is nearest to a value between two limits. */
export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** How far to scroll so that an item is in view as a whole; no farther than needed. */
export function offsetShowing(item: number, { offset, extent, size }: Strip): number {
  const start = item * size;
  if (start < offset) return start;
  return Math.max(offset, Math.min(start, start + size - extent));
}
