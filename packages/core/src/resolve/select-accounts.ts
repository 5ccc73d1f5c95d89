import type { Selector } from "../language/selector";
import { isGlob } from "../text/glob";
import { haveSameItems } from "../text/remember";
import { candidatesFor } from "./candidates";
import { type Estate, isManagement, matcherOf } from "./matcher";
import type { MatchReason, ResolvedAccount } from "./resolved-model";

/** An account that a selector matches, and why. */
export interface SelectedAccount {
  readonly account: ResolvedAccount;
  readonly reasons: readonly MatchReason[];
}

/**
 * The accounts that a pattern's selector matches, active or not, in the order of the estate. The
 * management account matches only on purpose: by `management`, by its exact name or by its id.
 */
export function selectAccounts(selector: Selector, estate: Estate): readonly SelectedAccount[] {
  const matches = matcherOf(selector, estate);
  return candidatesFor(selector, estate.accounts).flatMap((account) => {
    const reasons = matches(account);
    if (!reasons) return [];
    if (!isManagement(account, estate)) return [{ account, reasons }];
    if (!isOnPurpose(selector, account)) return [];
    return [{ account, reasons: [...reasons, ...letInBy(selector)] }];
  });
}

/** Whether two selections are of the very same accounts, for the very same reasons. */
export function areSelectedAlike(
  first: readonly SelectedAccount[],
  second: readonly SelectedAccount[],
): boolean {
  return (
    first.length === second.length &&
    first.every(({ account, reasons }, at) => {
      const other = second[at];
      return account === other?.account && haveSameItems(reasons, other.reasons);
    })
  );
}

/**
 * The accounts that a selector matches by its keys alone, active or not: the management account is
 * one like any other. What forbids has to be read like this, or a slip would exempt that account.
 */
export function coveredAccounts(selector: Selector, estate: Estate): readonly ResolvedAccount[] {
  const matches = matcherOf(selector, estate);
  return candidatesFor(selector, estate.accounts).filter(
    (account) => matches(account) !== undefined,
  );
}

/**
 * How many accounts the `except` of a selector takes away from what its other keys match, whether
 * or not they would have been reached.
 */
export function exemptedBy({ except, ...rest }: Selector, estate: Estate): number {
  if (!except) return 0;
  const matchesOthers = matcherOf({ ...rest, except: undefined }, estate);
  const matchesExcept = matcherOf(except, estate);
  const candidates = fewer(
    candidatesFor(rest, estate.accounts),
    candidatesFor(except, estate.accounts),
  );
  return candidates.filter((account) => matchesExcept(account) && matchesOthers(account)).length;
}

/** What is left out is often named, and what it is taken from is not, or the other way round. */
function fewer<Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] {
  return one.length < other.length ? one : other;
}

function isOnPurpose({ management, names, ids }: Selector, account: ResolvedAccount): boolean {
  return (
    management !== undefined ||
    names?.items.some(({ value }) => value === account.name && !isGlob(value)) === true ||
    ids?.items.some((id) => id.value === account.id) === true
  );
}

/** `management: include` narrows nothing, and still is a reason for this one account. */
function letInBy({ management }: Selector): readonly MatchReason[] {
  if (management?.value !== "include") return [];
  return [{ key: "management", item: management.value, span: management.span }];
}
