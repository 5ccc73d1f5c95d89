import type { Selector } from "../language/selector";
import type { UnitPattern } from "../language/unit-pattern";
import { isGlob, matchesGlob } from "../text/glob";
import type { ResolvedAccount } from "./resolved-model";

/** What selecting needs to know besides the accounts. */
export interface Estate {
  readonly accounts: readonly ResolvedAccount[];
  /** The id of the management account, when the workspace says it. */
  readonly managementAccount: string | undefined;
  /** The paths of the units by their ids. */
  readonly unitPaths: ReadonlyMap<string, string>;
}

/**
 * The accounts that a pattern's selector matches, active or not, in the order of the estate. The
 * management account matches only on purpose: by `management`, by its exact name or by its id.
 */
export function selectAccounts(selector: Selector, estate: Estate): readonly ResolvedAccount[] {
  return estate.accounts.filter(
    (account) =>
      matches(selector, account, estate) &&
      (!isManagement(account, estate) || isOnPurpose(selector, account)),
  );
}

/**
 * The accounts that a selector matches by its keys alone, active or not: the management account is
 * one like any other. What forbids has to be read like this, or a slip would exempt that account.
 */
export function coveredAccounts(selector: Selector, estate: Estate): readonly ResolvedAccount[] {
  return estate.accounts.filter((account) => matches(selector, account, estate));
}

/**
 * How many accounts the `except` of a selector takes away from what its other keys match, whether
 * or not they would have been reached.
 */
export function exemptedBy({ except, ...rest }: Selector, estate: Estate): number {
  if (!except) return 0;
  const others: Selector = { ...rest, except: undefined };
  return estate.accounts.filter(
    (account) => matches(others, account, estate) && matches(except, account, estate),
  ).length;
}

/** Whether a selector matches by its keys alone; inside `except` that is all there is to it. */
function matches(selector: Selector, account: ResolvedAccount, estate: Estate): boolean {
  const { unit, names, ids, tags, management, except } = selector;
  return (
    (!unit || unit.items.some((item) => isWithin(item, account, estate))) &&
    (!names || names.items.some((name) => matchesGlob(name.value, account.name))) &&
    (!ids || ids.items.some((id) => id.value === account.id)) &&
    (!tags || tags.entries.every(({ key, value }) => hasTag(account, key.value, value.items))) &&
    (management?.value !== "only" || isManagement(account, estate)) &&
    !(except && matches(except, account, estate))
  );
}

function isWithin(
  { unit, recursive }: UnitPattern,
  account: ResolvedAccount,
  { unitPaths }: Estate,
): boolean {
  const path = unitPaths.get(unit) ?? unit;
  return account.unit === path || (recursive && account.unit?.startsWith(`${path}/`) === true);
}

function hasTag(
  account: ResolvedAccount,
  key: string,
  values: readonly { readonly value: string }[],
): boolean {
  return values.some(({ value }) => account.tags.get(key) === value);
}

function isManagement(account: ResolvedAccount, { managementAccount }: Estate): boolean {
  return account.id === managementAccount;
}

function isOnPurpose({ management, names, ids }: Selector, account: ResolvedAccount): boolean {
  return (
    management !== undefined ||
    names?.items.some(({ value }) => value === account.name && !isGlob(value)) === true ||
    ids?.items.some((id) => id.value === account.id) === true
  );
}
