import type { Grant } from "../../resolve/resolved-model";
import type { GrantingPattern, PatternLookup } from "./granting-pattern";

/** What happens to the grants of a pattern on the day when it expires. */
export interface Ending {
  /** How many grants it has. */
  readonly count: number;
  /** Those that go on, because another pattern grants them for longer, in the order of the model. */
  readonly lasting: readonly Grant[];
  /** For each of those, a pattern that grants it the longest; each pattern once. */
  readonly outlasting: ReadonlySet<GrantingPattern>;
}

/** What happens to the grants of each pattern that expires and still grants something. */
export function endingPatterns(
  grants: readonly Grant[],
  find: PatternLookup,
): ReadonlyMap<GrantingPattern, Ending> {
  const endings = new Map<GrantingPattern, MutableEnding>();
  for (const grant of grants) {
    const granting = grant.origins.flatMap((origin) => find(origin) ?? []);
    const longest = granting.reduce((one, other) => (other.end > one.end ? other : one));
    for (const pattern of granting.filter(({ end }) => end !== Infinity)) {
      const ending = endings.get(pattern) ?? { count: 0, lasting: [], outlasting: new Set() };
      endings.set(pattern, ending);
      ending.count += 1;
      if (longest.end === pattern.end) continue;
      ending.lasting.push(grant);
      ending.outlasting.add(longest);
    }
  }
  return endings;
}

interface MutableEnding extends Ending {
  count: number;
  readonly lasting: Grant[];
  readonly outlasting: Set<GrantingPattern>;
}
