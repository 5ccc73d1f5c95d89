import { type GrantPart, originsIn, partsOf } from "../../resolve/grant-parts";
import type { Grant, ResolvedModel } from "../../resolve/resolved-model";
import type { GrantingPattern, PatternLookup } from "./granting-pattern";
import { grantsThroughGroups } from "./grants-through-groups";

/** What happens to the grants of a pattern on the day when it expires. */
export interface Ending {
  /**
   * The first grant that goes on, because another pattern grants it for longer: to the same
   * principal, to a group of which that is a member, or by name to a member of that.
   */
  readonly first: Grant | undefined;
  /** How many grants go on, those to members of a group among them. */
  readonly lasting: number;
  /** Whether all that the pattern grants goes on. */
  readonly goesOn: boolean;
  /** Patterns that grant what goes on the longest, and to whom; of members only some. */
  readonly outlasting: ReadonlyMap<GrantingPattern, Grant["principal"]>;
}

/** So many members are enough to see where their access comes from. */
const mostMembers = 10;

/** What happens to the grants of each pattern that expires and still grants something. */
export function endingPatterns(
  model: Pick<ResolvedModel, "groups" | "grants">,
  find: PatternLookup,
): ReadonlyMap<GrantingPattern, Ending> {
  const endings = new Map<GrantingPattern, MutableEnding>();
  const others = otherGrants(model);
  for (const grant of partsOf(model.grants)
    .filter((part) => ends(part, find))
    .flat()) {
    const expiring = patternsOf(grant, find).filter(({ end }) => end !== Infinity);
    if (expiring.length === 0) continue;
    const ways = waysBeside(grant, others, find);
    for (const pattern of expiring) {
      const ending = endings.get(pattern) ?? newEnding();
      endings.set(pattern, ending);
      addWays(ending, pattern, ways);
    }
  }
  return endings;
}

/** Whether anything that a part holds comes from a pattern that expires. */
function ends(part: GrantPart, find: PatternLookup): boolean {
  const origins = [...originsIn(part).values()].flat();
  return origins.some((origin) => (find(origin)?.end ?? Infinity) !== Infinity);
}

interface MutableEnding extends Ending {
  first: Grant | undefined;
  lasting: number;
  goesOn: boolean;
  readonly outlasting: Map<GrantingPattern, Grant["principal"]>;
}

function newEnding(): MutableEnding {
  return { first: undefined, lasting: 0, goesOn: true, outlasting: new Map() };
}

/** What a principal or a member of it has, and the pattern by which it is had the longest. */
interface Way {
  readonly grant: Grant;
  readonly pattern: GrantingPattern;
  /** To whom that pattern grants it. */
  readonly principal: Grant["principal"];
  /** All patterns that give it. */
  readonly patterns: ReadonlySet<GrantingPattern>;
}

/** By which ways a grant is had, and what members have of it by name, the longest first. */
interface Ways {
  readonly whole: Way | undefined;
  readonly members: readonly Way[];
}

function addWays(ending: MutableEnding, expiring: GrantingPattern, { whole, members }: Ways): void {
  const goesOn = whole !== undefined && whole.pattern.end > expiring.end;
  const lasting = goesOn ? [whole] : lastingIn(members, expiring);
  ending.goesOn &&= goesOn;
  ending.first ??= lasting[0]?.grant;
  ending.lasting += lasting.length;
  for (const { pattern, principal } of lasting.slice(0, mostMembers)) {
    ending.outlasting.set(pattern, principal);
  }
}

/** A member that the pattern names as well is none beside it. */
function lastingIn(members: readonly Way[], expiring: GrantingPattern): readonly Way[] {
  const first = members.findIndex(({ pattern }) => pattern.end <= expiring.end);
  const lasting = first < 0 ? members : members.slice(0, first);
  return lasting.filter(({ patterns }) => !patterns.has(expiring));
}

/** What users have by name and through groups, by the one and by the other. */
interface OtherGrants {
  readonly throughGroups: ReadonlyMap<Grant, readonly Grant[]>;
  readonly byName: ReadonlyMap<Grant, readonly Grant[]>;
}

function otherGrants(model: Pick<ResolvedModel, "groups" | "grants">): OtherGrants {
  const throughGroups = new Map<Grant, readonly Grant[]>();
  const byName = new Map<Grant, Grant[]>();
  for (const { grant, through } of grantsThroughGroups(model)) {
    throughGroups.set(grant, through);
    for (const one of through) {
      const named = byName.get(one);
      if (named) named.push(grant);
      else byName.set(one, [grant]);
    }
  }
  return { throughGroups, byName };
}

function waysBeside(grant: Grant, others: OtherGrants, find: PatternLookup): Ways {
  const own = [grant, ...(others.throughGroups.get(grant) ?? [])];
  const members = (others.byName.get(grant) ?? []).flatMap((one) => wayOf(one, [one], find) ?? []);
  return { whole: wayOf(grant, own, find), members: members.sort(longestFirst) };
}

function longestFirst(first: Way, second: Way): number {
  if (first.pattern.end === second.pattern.end) return 0;
  return first.pattern.end > second.pattern.end ? -1 : 1;
}

/** The pattern that grants for the longest what one of several grants gives. */
function wayOf(grant: Grant, given: readonly Grant[], find: PatternLookup): Way | undefined {
  const found = given.flatMap((one) =>
    patternsOf(one, find).map((pattern) => ({ pattern, principal: one.principal })),
  );
  const [first, ...others] = found;
  if (!first) return undefined;
  const longest = others.reduce(
    (one, two) => (two.pattern.end > one.pattern.end ? two : one),
    first,
  );
  return { grant, ...longest, patterns: new Set(found.map(({ pattern }) => pattern)) };
}

function patternsOf({ origins }: Grant, find: PatternLookup): readonly GrantingPattern[] {
  return origins.flatMap((origin) => find(origin) ?? []);
}
