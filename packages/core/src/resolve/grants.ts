import { byText } from "../text/compare";
import { groupBy } from "../text/group-by";
import { remember, rememberList } from "../text/remember";
import {
  type Contribution,
  contributionsOf,
  type IsDefined,
  type UnresolvedPrincipal,
} from "./contributions";
import { type GrantPart, isPart } from "./grant-parts";
import type { PatternReach } from "./reach";
import type { Grant, GrantOrigin } from "./resolved-model";

/** What the patterns grant, and what they mean to grant and cannot. */
export interface Grants {
  /** The grants of each permission set, by its name; each by account and principal. */
  readonly parts: readonly GrantPart[];
  readonly unresolved: readonly UnresolvedPrincipal[];
}

/**
 * Every principal × permission set × account of every pattern. A tuple that several patterns grant
 * is one grant with several origins; of the variants of one pattern, the first is the origin.
 *
 * @param isDefined whether the workspace defines a principal
 */
export const resolveGrants = remember(
  (reach: readonly PatternReach[], isDefined: IsDefined): Grants => {
    const contributions = reach.flatMap((one) => contributionsOf(one, isDefined));
    const bySet = [...groupBy(contributions, ({ permissionSet }) => permissionSet)];
    return {
      parts: bySet
        .sort(byText(([name]) => name))
        .map(([, ofSet]) => grantsOfSet(ofSet))
        .filter(isPart),
      unresolved: contributions.flatMap(({ unresolved }) => unresolved),
    };
  },
);

/** All that is granted of one permission set; an edit elsewhere leaves it as it is. */
const grantsOfSet = rememberList((contributions: readonly Contribution[]): readonly Grant[] => {
  const byAccount = new Map<string, Candidate[]>();
  for (const contribution of contributions) addCandidates(contribution, byAccount);
  return [...byAccount].sort(byText(([id]) => id)).flatMap(([, candidates]) => united(candidates));
});

/** What one pattern grants, by `kind:name` of the principal. */
interface Candidate extends Omit<Grant, "origins"> {
  readonly identity: string;
  readonly origin: GrantOrigin;
}

function addCandidates(
  { permissionSet, places, principalsAt }: Contribution,
  byAccount: Map<string, Candidate[]>,
): void {
  for (const [at, { account, origin }] of places.entries()) {
    const candidates = byAccount.get(account.id) ?? [];
    byAccount.set(account.id, candidates);
    for (const { identity, principal } of principalsAt(at)) {
      candidates.push({ identity, principal, permissionSet, account, origin });
    }
  }
}

type MutableGrant = Grant & { readonly origins: GrantOrigin[] };

/** The grants in one account, by principal. */
function united(candidates: Candidate[]): readonly Grant[] {
  const grants: MutableGrant[] = [];
  let last = "";
  for (const one of candidates.sort(byText(({ identity }) => identity))) {
    if (one.identity === last) addOrigin(grants.at(-1), one.origin);
    else grants.push(grantOf(one));
    last = one.identity;
  }
  return grants;
}

function grantOf({ principal, permissionSet, account, origin }: Candidate): MutableGrant {
  return { principal, permissionSet, account, origins: [origin] };
}

/** The variants of a pattern come one after another, so only the last origin can be the same. */
function addOrigin(grant: MutableGrant | undefined, origin: GrantOrigin): void {
  if (grant && grant.origins.at(-1)?.object !== origin.object) grant.origins.push(origin);
}
