import type { Change } from "../data/access-matrix";
import type { Holding } from "./holdings";

/** One access as a cell shows it. */
export interface Chip {
  readonly text: string;
  readonly change?: Change;
  /** Whether it comes from groups alone. */
  readonly isInherited: boolean;
}

/** What a cell shows: chips, and how many more did not fit. */
export interface Chips {
  readonly chips: readonly Chip[];
  readonly more: number;
}

/** How access is called: by its name, and short. */
export interface Called {
  readonly name: (access: number) => string;
  readonly short: (access: number) => string;
}

/** What a chip takes besides its text, and what the number of the others takes; in characters. */
const frame = 3;

/**
 * The chips for a cell: by their whole names where all fit, or there is only one; otherwise by short
 * forms, as many as there is room for and at least one. Changes come first, because they are what is
 * looked for.
 *
 * @param room in characters
 */
export function chipsFor(holdings: readonly Holding[], called: Called, room: number): Chips {
  const sorted = [...holdings].sort(
    (first, second) => Number(!first.change) - Number(!second.change),
  );
  const whole = sorted.map((one) => chipOf(one, called.name));
  if (whole.length === 1 || fitting(whole, room) === whole.length) return { chips: whole, more: 0 };
  const chips = sorted.map((one) => chipOf(one, called.short));
  if (fitting(chips, room) === chips.length) return { chips, more: 0 };
  const shown = chips.slice(0, Math.max(1, fitting(chips, room - frame)));
  return { chips: shown, more: chips.length - shown.length };
}

/** How many chips fit, from the first on. */
function fitting(chips: readonly Chip[], room: number): number {
  let left = room;
  const tooWide = chips.findIndex(({ text, change }) => {
    left -= text.length + frame + (change ? 1 : 0);
    return left < 0;
  });
  return tooWide === -1 ? chips.length : tooWide;
}

function chipOf({ access, change, ways }: Holding, name: (access: number) => string): Chip {
  const isInherited = ways.every(({ through }) => through !== undefined);
  return { text: name(access), isInherited, ...(change && { change }) };
}
