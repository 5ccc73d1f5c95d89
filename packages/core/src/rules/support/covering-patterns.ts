import type { Grant } from "../../resolve/resolved-model";
import type { GrantingPattern, PatternLookup } from "./granting-pattern";

type Patterns = ReadonlySet<GrantingPattern>;

/**
 * For each pattern that grants something, the others that grant all of that as well.
 *
 * The others that come into question are fewer with every grant, and what the same patterns grant
 * is looked at once: so it takes little more than one look at each grant.
 */
export function coveringPatterns(
  grants: readonly Grant[],
  find: PatternLookup,
): ReadonlyMap<GrantingPattern, Patterns> {
  const covering = new Map<GrantingPattern, Patterns>();
  for (const granting of grantingSets(grants, find)) {
    for (const pattern of granting) {
      const others = covering.get(pattern) ?? granting;
      const left = [...others].filter((other) => other !== pattern && granting.has(other));
      covering.set(pattern, new Set(left));
    }
  }
  return covering;
}

/** The sets of patterns that grant something together, each once. */
function grantingSets(grants: readonly Grant[], find: PatternLookup): Iterable<Patterns> {
  const sets = new Map<string, Patterns>();
  for (const { origins } of grants) {
    const identity = JSON.stringify(origins.map(({ object }) => object));
    if (sets.has(identity)) continue;
    sets.set(identity, new Set(origins.flatMap((origin) => find(origin) ?? [])));
  }
  return sets.values();
}
