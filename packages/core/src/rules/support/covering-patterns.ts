import { originsIn, partsOf } from "../../resolve/grant-parts";
import type { Grant } from "../../resolve/resolved-model";
import { byText } from "../../text/compare";
import { groupBy } from "../../text/group-by";
import type { GrantingPattern, PatternLookup } from "./granting-pattern";

type Patterns = readonly [GrantingPattern, ...GrantingPattern[]];

/** Patterns that grant exactly the same. */
export interface SameGrants {
  /** Those of them that end the latest, by name. */
  readonly lasting: Patterns;
  /** Others that grant all of it and more; not given for a pattern that nearly all may cover. */
  readonly covering: readonly SameGrants[];
}

/** To look at more patterns than this for each of many would take minutes. */
const mostCandidates = 1000;

/**
 * The patterns that grant something, those together that grant the same, and what covers them.
 *
 * Only one of many that grant the same is compared, and only with those that share the grant which
 * the fewest have: so it takes little more than one look at each grant.
 */
export function coveringPatterns(
  grants: readonly Grant[],
  find: PatternLookup,
): readonly SameGrants[] {
  const classes = classesOf(grantingSets(grants, find));
  const holders = new Map<number, Set<MutableClass>>();
  for (const one of classes) {
    for (const set of one.sets) holders.set(set, (holders.get(set) ?? new Set()).add(one));
  }
  for (const one of classes) fillCovering(one, holders);
  return classes;
}

interface MutableClass extends SameGrants {
  /** The numbers of the sets of patterns to which these belong, which tell what they grant. */
  readonly sets: readonly number[];
  readonly covering: SameGrants[];
}

/** Two patterns grant the same if they belong to the same sets. */
function classesOf(sets: Iterable<readonly GrantingPattern[]>): readonly MutableClass[] {
  const setsOf = new Map<GrantingPattern, number[]>();
  for (const [number, patterns] of [...sets].entries()) {
    for (const pattern of patterns) {
      const numbers = setsOf.get(pattern);
      if (numbers) numbers.push(number);
      else setsOf.set(pattern, [number]);
    }
  }
  const alike = groupBy(setsOf, ([, numbers]) => numbers.join());
  return [...alike.values()].map(([[pattern, numbers], ...others]) => ({
    lasting: lastingOf([pattern, ...others.map(([other]) => other)]),
    sets: numbers,
    covering: [],
  }));
}

function lastingOf(patterns: Patterns): Patterns {
  const [first, ...others] = patterns;
  const end = others.reduce((latest, one) => Math.max(latest, one.end), first.end);
  const lasting = groupBy(patterns, (pattern) => pattern.end).get(end) ?? patterns;
  const [earliest, ...rest] = lasting.toSorted(byText(({ key }) => key.value));
  return earliest ? [earliest, ...rest] : lasting;
}

function fillCovering(
  one: MutableClass,
  holders: ReadonlyMap<number, ReadonlySet<MutableClass>>,
): void {
  const sharing = one.sets.flatMap((set) => holders.get(set) ?? []);
  sharing.sort((first, second) => first.size - second.size);
  const [fewest, ...others] = sharing;
  if (!fewest || fewest.size > mostCandidates) return;
  for (const other of fewest) {
    if (other !== one && others.every((set) => set.has(other))) one.covering.push(other);
  }
}

/** The patterns that grant something together, for each such set once. */
function grantingSets(
  grants: readonly Grant[],
  find: PatternLookup,
): Iterable<readonly GrantingPattern[]> {
  const sets = new Map<string, readonly GrantingPattern[]>();
  for (const [identity, origins] of partsOf(grants).flatMap((part) =>
    Array.from(originsIn(part)),
  )) {
    if (sets.has(identity)) continue;
    sets.set(identity, [...new Set(origins.flatMap((origin) => find(origin) ?? []))]);
  }
  return sets.values();
}
