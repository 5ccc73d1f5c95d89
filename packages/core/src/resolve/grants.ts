import type { Principal } from "../language/principal";
import { compareText } from "../text/compare";
import { fillInPrincipal, type GrantPlace } from "./principal-template";
import type { PatternReach } from "./reach";
import type { Grant, GrantOrigin, PrincipalName, ResolvedAccount } from "./resolved-model";
import { originOf } from "./texts";

/** A principal with variables that means nobody in one place. */
export interface UnresolvedPrincipal extends GrantPlace {
  readonly principal: Principal;
  /** The key that it means and nothing defines; absent when the account lacks a tag. */
  readonly name: string | undefined;
  /** The tag that the account lacks. */
  readonly missingTag: string | undefined;
}

/** What the patterns grant, and what they mean to grant and cannot. */
export interface Grants {
  /** By permission set, account and principal; no tuple occurs twice. */
  readonly grants: readonly Grant[];
  readonly unresolved: readonly UnresolvedPrincipal[];
}

/**
 * Every principal × permission set × account of every pattern. A tuple that several patterns grant
 * is one grant with several origins; of the variants of one pattern, the first is the origin.
 *
 * @param isDefined whether the workspace defines a principal
 */
export function resolveGrants(
  reach: readonly PatternReach[],
  isDefined: (principal: PrincipalName) => boolean,
): Grants {
  const collected: Collected = { sets: new Map(), unresolved: [] };
  for (const one of reach) {
    const places = placesOf(one);
    for (const { value } of one.variant.permissionSets?.items ?? []) {
      collectGrants(one, { permissionSet: value, places, isDefined }, collected);
    }
  }
  const { sets, unresolved } = collected;
  const grants = sorted(sets).flatMap((byAccount) => sorted(byAccount).flatMap(sorted));
  return { grants, unresolved };
}

type MutableGrant = Grant & { readonly origins: GrantOrigin[] };
type ByPrincipal = Map<string, MutableGrant>;

interface Collected {
  /** By permission set, account id and principal. */
  readonly sets: Map<string, Map<string, ByPrincipal>>;
  readonly unresolved: UnresolvedPrincipal[];
}

/** An account that a variant of a pattern reaches, as where a grant comes from. */
interface ReachedPlace {
  readonly account: ResolvedAccount;
  readonly origin: GrantOrigin;
}

/** Made once, and shared by all grants in an account. */
function placesOf({ pattern, accounts }: PatternReach): readonly ReachedPlace[] {
  const origin = originOf("patterns", pattern.key);
  return accounts.map(({ account, reasons }) => ({ account, origin: { ...origin, reasons } }));
}

interface Addition {
  readonly permissionSet: string;
  readonly places: readonly ReachedPlace[];
  readonly isDefined: (principal: PrincipalName) => boolean;
}

function collectGrants(
  { variant }: PatternReach,
  { permissionSet, places, isDefined }: Addition,
  { sets, unresolved }: Collected,
): void {
  const byAccount = getOrMake(sets, permissionSet, () => new Map<string, ByPrincipal>());
  const meanings = (variant.principals?.items ?? []).map((one) => meaningsOf(one, isDefined));
  for (const { account, origin } of places) {
    const byPrincipal = getOrMake(byAccount, account.id, () => new Map<string, MutableGrant>());
    for (const meaningAt of meanings) {
      const meant = meaningAt({ account, permissionSet });
      if ("principal" in meant) unresolved.push(meant);
      else addGrant(byPrincipal, { principal: meant, permissionSet, account }, origin);
    }
  }
}

type Meaning = PrincipalName | UnresolvedPrincipal;

/** Whom a principal means in each place. One without variables means the same everywhere. */
function meaningsOf(
  principal: Principal,
  isDefined: Addition["isDefined"],
): (place: GrantPlace) => Meaning {
  const { kind, name, isTemplate } = principal;
  const always = { kind, name };
  return isTemplate ? (place) => meaningIn(principal, place, isDefined) : () => always;
}

function meaningIn(
  principal: Principal,
  place: GrantPlace,
  isDefined: Addition["isDefined"],
): Meaning {
  const { kind } = principal;
  const filled = fillInPrincipal(principal, place);
  if ("missingTag" in filled) return { ...place, principal, name: undefined, ...filled };
  const meant = { kind, name: filled.name };
  if (isDefined(meant)) return meant;
  return { ...place, principal, name: filled.name, missingTag: undefined };
}

function addGrant(
  byPrincipal: ByPrincipal,
  { principal, permissionSet, account }: Omit<Grant, "origins">,
  origin: GrantOrigin,
): void {
  const key = `${principal.kind}:${principal.name}`;
  const known = byPrincipal.get(key);
  if (!known) byPrincipal.set(key, { principal, permissionSet, account, origins: [origin] });
  // The variants of a pattern come one after another, so only the last origin can be the same.
  else if (known.origins.at(-1)?.object !== origin.object) known.origins.push(origin);
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
