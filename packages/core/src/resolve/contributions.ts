import type { Principal } from "../language/principal";
import { remember } from "../text/remember";
import { fillInPrincipal, type GrantPlace } from "./principal-template";
import type { PatternReach } from "./reach";
import type { GrantOrigin, PrincipalName, ResolvedAccount } from "./resolved-model";
import { originOf } from "./texts";

/** A principal with variables that means nobody in one place. */
export interface UnresolvedPrincipal extends GrantPlace {
  readonly principal: Principal;
  /** The key that it means and nothing defines; absent when the account lacks a tag. */
  readonly name: string | undefined;
  /** The tag that the account lacks. */
  readonly missingTag: string | undefined;
}

/** What one variant of a pattern grants of one permission set. */
export interface Contribution {
  readonly permissionSet: string;
  readonly places: readonly ReachedPlace[];
  /** Who gets it in the place with an index. */
  readonly principalsAt: (index: number) => readonly MeantPrincipal[];
  readonly unresolved: readonly UnresolvedPrincipal[];
}

/** An account that a variant of a pattern reaches, as where a grant comes from. */
export interface ReachedPlace {
  readonly account: ResolvedAccount;
  readonly origin: GrantOrigin;
}

/** Somebody who is meant. */
export interface MeantPrincipal {
  /** `kind:name`, which tells principals apart. */
  readonly identity: string;
  readonly principal: PrincipalName;
}

/** Whether the workspace defines a principal. */
export type IsDefined = (principal: PrincipalName) => boolean;

/** What a variant of a pattern grants of each of its permission sets, in the order of its list. */
export function contributionsOf(
  reach: PatternReach,
  isDefined: IsDefined,
): readonly Contribution[] {
  // Only what principals with variables mean depends on what is defined.
  const isFilledIn = reach.variant.principals?.items.some(({ isTemplate }) => isTemplate);
  return contribute(reach, isFilledIn ? isDefined : undefined);
}

const contribute = remember((reach: PatternReach, isDefined: IsDefined = () => true) => {
  const { principals, permissionSets } = reach.variant;
  const places = placesOf(reach);
  return (permissionSets?.items ?? []).map(({ value }): Contribution => {
    const addition = { permissionSet: value, places, isDefined };
    const { principalsAt, unresolved } = meantBy(principals?.items ?? [], addition);
    return { permissionSet: value, places, principalsAt, unresolved };
  });
});

/** Made once, and shared by all grants in an account. */
function placesOf({ pattern, accounts }: PatternReach): readonly ReachedPlace[] {
  const origin = originOf("patterns", pattern.key);
  return accounts.map(({ account, reasons }) => ({ account, origin: { ...origin, reasons } }));
}

interface Addition {
  readonly permissionSet: string;
  readonly places: readonly ReachedPlace[];
  readonly isDefined: IsDefined;
}

/** Principals without variables mean the same everywhere. */
function meantBy(
  principals: readonly Principal[],
  { permissionSet, places, isDefined }: Addition,
): Pick<Contribution, "principalsAt" | "unresolved"> {
  if (!principals.some(({ isTemplate }) => isTemplate)) {
    const everywhere = principals.map(meantPrincipal);
    return { principalsAt: () => everywhere, unresolved: [] };
  }
  const unresolved: UnresolvedPrincipal[] = [];
  const meant = places.map(({ account }) =>
    principals.flatMap((principal) => {
      const meaning = meaningIn(principal, { account, permissionSet }, isDefined);
      if ("identity" in meaning) return meaning;
      unresolved.push(meaning);
      return [];
    }),
  );
  return { principalsAt: (index) => meant[index] ?? [], unresolved };
}

function meantPrincipal({ kind, name }: PrincipalName): MeantPrincipal {
  return { identity: `${kind}:${name}`, principal: { kind, name } };
}

function meaningIn(
  principal: Principal,
  place: GrantPlace,
  isDefined: IsDefined,
): MeantPrincipal | UnresolvedPrincipal {
  const { kind, isTemplate } = principal;
  if (!isTemplate) return meantPrincipal(principal);
  const filled = fillInPrincipal(principal, place);
  if ("missingTag" in filled) return { ...place, principal, name: undefined, ...filled };
  const meant = { kind, name: filled.name };
  if (isDefined(meant)) return meantPrincipal(meant);
  return { ...place, principal, name: filled.name, missingTag: undefined };
}
