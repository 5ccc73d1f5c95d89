import type { AccessFile } from "../language/access-file";
import type { Pattern } from "../language/pattern";
import type { Principal } from "../language/principal";
import type { Entry, Text } from "../spec";
import { byText, compareText } from "../text/compare";
import type { Grant, Origin, ResolvedAccount } from "./resolved-model";
import { type Estate, selectAccounts } from "./select-accounts";
import { originOf } from "./texts";

/** What one pattern reaches. */
export interface PatternReach {
  readonly pattern: Entry<Pattern>;
  /** How many accounts match but are not active, and so are not reached. */
  readonly inactive: number;
  readonly accounts: readonly ResolvedAccount[];
}

/** What each pattern that has a selector reaches, by the name of the pattern. */
export function reachOfPatterns(model: AccessFile, estate: Estate): readonly PatternReach[] {
  const patterns = [...(model.patterns?.entries ?? [])].sort(byText(({ key }) => key.value));
  return patterns.flatMap((pattern) => {
    const selector = pattern.value.accounts;
    if (!selector) return [];
    const matched = selectAccounts(selector, estate);
    const accounts = matched.filter((account) => account.isActive);
    return [{ pattern, accounts, inactive: matched.length - accounts.length }];
  });
}

/**
 * Every principal × permission set × account of every pattern, by permission set, account and
 * principal. A tuple that several patterns grant is one grant with several origins.
 */
export function resolveGrants(reach: readonly PatternReach[]): readonly Grant[] {
  const sets = new Map<string, Map<string, Map<string, MutableGrant>>>();
  for (const { pattern, accounts } of reach) {
    const origin = originOf("patterns", pattern.key);
    for (const name of pattern.value.permissionSets?.items ?? []) {
      const byAccount = getOrMake(sets, name.value, () => new Map());
      addGrants(byAccount, { pattern: pattern.value, accounts, name, origin });
    }
  }
  return sorted(sets).flatMap((byAccount) => sorted(byAccount).flatMap(sorted));
}

type MutableGrant = Grant & { readonly origins: Origin[] };

interface Addition {
  readonly pattern: Pattern;
  readonly accounts: readonly ResolvedAccount[];
  readonly name: Text;
  readonly origin: Origin;
}

function addGrants(
  byAccount: Map<string, Map<string, MutableGrant>>,
  { pattern, accounts, name, origin }: Addition,
): void {
  for (const account of accounts) {
    const byPrincipal = getOrMake(byAccount, account.id, () => new Map<string, MutableGrant>());
    for (const principal of pattern.principals?.items ?? []) {
      addGrant(byPrincipal, principal, { permissionSet: name.value, account, origin });
    }
  }
}

function addGrant(
  byPrincipal: Map<string, MutableGrant>,
  { kind, name }: Principal,
  { permissionSet, account, origin }: Pick<Grant, "permissionSet" | "account"> & { origin: Origin },
): void {
  const key = `${kind}:${name}`;
  const known = byPrincipal.get(key);
  if (!known) {
    byPrincipal.set(key, { principal: { kind, name }, permissionSet, account, origins: [origin] });
  } else if (!known.origins.includes(origin)) {
    known.origins.push(origin);
  }
}

function getOrMake<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function sorted<Value>(map: ReadonlyMap<string, Value>): readonly Value[] {
  return [...map].sort(([first], [second]) => compareText(first, second)).map(([, value]) => value);
}
