import type { AccessMatrix } from "../data/access-matrix";
import { accessLabel } from "./labels";

/** What a filter can be set to, each list sorted. */
export interface Choices {
  readonly access: readonly string[];
  readonly tags: readonly string[];
  /** Units of accounts, and the units above them. */
  readonly units: readonly string[];
}

/** What there is to choose from in a matrix. */
export function choicesIn({ access, accounts }: AccessMatrix): Choices {
  return {
    access: sortedSet(access.map(accessLabel)),
    tags: sortedSet(accounts.flatMap(({ tags }) => tags)),
    units: sortedSet(accounts.flatMap(({ unit }) => (unit === undefined ? [] : unitsOf(unit)))),
  };
}

/** `A/B/C` is in `A`, `A/B` and itself. */
function unitsOf(unit: string): readonly string[] {
  const parts = unit.split("/");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

function sortedSet(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted();
}
