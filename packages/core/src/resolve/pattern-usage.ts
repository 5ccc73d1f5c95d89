import type { AccessFile } from "../language/access-file";
import type { Pattern } from "../language/pattern";
import type { Entry } from "../spec";
import { byText } from "../text/compare";
import { groupBy } from "../text/group-by";
import { remember } from "../text/remember";
import {
  type Contribution,
  contributionsOf,
  type IsDefined,
  type MeantPrincipal,
} from "./contributions";
import { type PatternReach, reachOfPatterns } from "./reach";
import { definedPrincipals, estateOf } from "./resolve";
import type { ResolvedAccount } from "./resolved-model";

/** What one pattern comes to, with all its variants. */
export interface PatternUsage {
  readonly pattern: Entry<Pattern>;
  /** The active accounts that it reaches, each once. */
  readonly accounts: readonly ResolvedAccount[];
  /** Whom it lets in anywhere, as `kind:name`. */
  readonly principals: ReadonlySet<string>;
  readonly permissionSets: ReadonlySet<string>;
  /** How often a principal has one of the permission sets in an account by this pattern. */
  readonly assignments: number;
  /** How many of them each account has, where all accounts have as many. */
  readonly assignmentsInEach: number | undefined;
}

/** What the patterns of a workspace come to, and what uses what. */
export interface PatternUsages {
  /** By the name of the pattern; without those that have expired. */
  readonly byName: ReadonlyMap<string, PatternUsage>;
  /** The patterns that grant a permission set, by its name. */
  readonly ofPermissionSet: ReadonlyMap<string, readonly PatternUsage[]>;
  /** The patterns that let a principal in somewhere, by `kind:name`. */
  readonly ofPrincipal: ReadonlyMap<string, readonly PatternUsage[]>;
}

/**
 * What patterns come to. What was worked out for the grants is taken from there, so that this costs
 * a walk over the patterns and not one over the grants.
 *
 * @param today the day, as `YYYY-MM-DD`
 */
export function patternUsages(model: AccessFile, today: string): PatternUsages {
  const reach = reachOfPatterns(model, estateOf(model), today);
  const isDefined = definedPrincipals(model);
  const usages = [...groupBy(reach, ({ pattern }) => pattern).values()].map((variants) =>
    usageOf(variants, isDefined),
  );
  return {
    byName: new Map(usages.map((usage) => [usage.pattern.key.value, usage])),
    ofPermissionSet: usersOf(usages, ({ permissionSets }) => permissionSets),
    ofPrincipal: usersOf(usages, ({ principals }) => principals),
  };
}

function usersOf(
  usages: readonly PatternUsage[],
  usedBy: (usage: PatternUsage) => Iterable<string>,
): ReadonlyMap<string, readonly PatternUsage[]> {
  const users = new Map<string, PatternUsage[]>();
  for (const usage of usages) {
    for (const used of usedBy(usage)) {
      const known = users.get(used);
      if (known) known.push(usage);
      else users.set(used, [usage]);
    }
  }
  return users;
}

function usageOf(
  [first, ...others]: readonly [PatternReach, ...PatternReach[]],
  isDefined: IsDefined,
) {
  return rememberedUsage(first, isDefined, ...others);
}

const rememberedUsage = remember(
  (first: PatternReach, isDefined: IsDefined, ...others: readonly PatternReach[]): PatternUsage => {
    const reach = [first, ...others];
    return { pattern: first.pattern, accounts: accountsOf(reach), ...grantedBy(reach, isDefined) };
  },
);

/** By their ids, as in the model. */
function accountsOf(reach: readonly PatternReach[]): readonly ResolvedAccount[] {
  const all = reach.flatMap(({ accounts }) => accounts.map(({ account }) => account));
  return reach.length === 1 ? all : [...new Set(all)].sort(byText(({ id }) => id));
}

type Granted = Omit<PatternUsage, "pattern" | "accounts">;

function grantedBy(reach: readonly PatternReach[], isDefined: IsDefined): Granted {
  const contributions = reach.flatMap((one) => contributionsOf(one, isDefined));
  const permissionSets = new Set(contributions.map(({ permissionSet }) => permissionSet));
  const principals = new Set(contributions.flatMap(letInBy));
  const [only, ...others] = reach;
  const isSameEverywhere = others.length === 0 && !isFilledIn(only);
  const inEach = principals.size * permissionSets.size;
  const made = isSameEverywhere
    ? { assignments: inEach * (only?.accounts.length ?? 0), assignmentsInEach: inEach }
    : countAssignments(contributions);
  return { principals, permissionSets, ...made };
}

function countAssignments(contributions: readonly Contribution[]) {
  const byAccount = new Map<string, Set<string>>();
  for (const { permissionSet, places, principalsAt } of contributions) {
    for (const [at, { account }] of places.entries()) {
      const made = byAccount.get(account.id) ?? new Set();
      byAccount.set(account.id, made);
      for (const { identity } of principalsAt(at)) made.add(`${permissionSet}\0${identity}`);
    }
  }
  const [first, ...others] = [...byAccount.values()].map(({ size }) => size);
  const isSame = others.every((size) => size === first);
  const assignments = others.reduce((sum, size) => sum + size, first ?? 0);
  return { assignments, assignmentsInEach: isSame ? first : undefined };
}

function isFilledIn(reach: PatternReach | undefined): boolean {
  return reach?.variant.principals?.items.some(({ isTemplate }) => isTemplate) === true;
}

/** Mostly it is the same list in every place. */
function letInBy({ places, principalsAt }: Contribution): readonly string[] {
  return [...new Set(places.map((_, at) => principalsAt(at)))].flat().map(identityOf);
}

function identityOf({ identity }: MeantPrincipal): string {
  return identity;
}
