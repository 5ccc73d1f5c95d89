import type { AccessMatrix, MatrixAccount, MatrixPrincipal } from "../data/access-matrix";
import { type AskedText, askedText, isAsked } from "./asked-text";
import type { Holding, Holdings, HoldingsByAccount } from "./holdings";
import { accessLabel } from "./labels";

/** What of a matrix is shown. Empty texts ask for nothing. */
export interface MatrixFilter {
  /**
   * A part of `group:KEY`, `user:KEY` or a name. In double quotes the whole: `"group:KEY"` is one
   * principal, `"KEY"` all that are called so.
   */
  readonly principal: string;
  /** A part of the name or the id of an account, or in double quotes the whole. */
  readonly account: string;
  /** The label of a permission set or of an external role, as `accessLabel` gives it. */
  readonly access: string;
  /** `KEY=VALUE`. */
  readonly tag: string;
  /** The path of a unit; accounts of the units below it are shown as well. */
  readonly unit: string;
  readonly onlyChanges: boolean;
  /** Whether users have what their groups have. */
  readonly withGroups: boolean;
}

/** Shows everything that is granted, as it is granted. */
export const noFilter: MatrixFilter = {
  principal: "",
  account: "",
  access: "",
  tag: "",
  unit: "",
  onlyChanges: false,
  withGroups: false,
};

/** What is left of a matrix. */
export interface Shown {
  /** Places in `principals`. */
  readonly principals: readonly number[];
  /** Places in `accounts`. */
  readonly accounts: readonly number[];
  /** What a principal has in an account, as far as it is shown. */
  readonly holdingsIn: (principal: number, account: number) => readonly Holding[];
}

/**
 * Applies a filter. Who asks for an account wants to see only those who get in, and the other way
 * round; so what is asked for stays even when nothing is in it, and of the rest only what is not
 * empty. Who asks for access or for changes sees only what has any.
 */
export function shownBy(matrix: AccessMatrix, holdings: Holdings, filter: MatrixFilter): Shown {
  const rows = filter.withGroups ? holdings.withGroups : holdings.own;
  const isMeant = holdingFilter(matrix, filter);
  const { principals, accounts } = askedPlaces(matrix, filter);
  const holdingsIn = (principal: number, account: number): readonly Holding[] => {
    const there = rows(principal).get(account) ?? none;
    return isMeant && there.length > 0 ? there.filter(isMeant) : there;
  };
  const asked = axesOf(filter);
  if (!asked.dropPrincipals && !asked.dropAccounts) return { principals, accounts, holdingsIn };
  const used = usedIn({ principals, accounts: new Set(accounts), rows, isMeant });
  return {
    principals: asked.dropPrincipals
      ? principals.filter((one) => used.principals.has(one))
      : principals,
    accounts: asked.dropAccounts ? accounts.filter((one) => used.accounts.has(one)) : accounts,
    holdingsIn,
  };
}

const none: readonly Holding[] = [];

/** Whom and which accounts a filter asks for, whatever is granted. */
function askedPlaces(matrix: AccessMatrix, filter: MatrixFilter) {
  const named = askedText(filter.principal);
  const called = askedText(filter.account);
  const isCalled = ({ name, id }: MatrixAccount) => !called || isAsked(called, [name, id]);
  return {
    principals: placesWhere(matrix.principals, (one) => !named || isNamed(one, named)),
    accounts: placesWhere(matrix.accounts, (one) => isCalled(one) && isPlaced(one, filter)),
  };
}

function axesOf({ principal, account, tag, unit, access, onlyChanges }: MatrixFilter) {
  const asksForPrincipals = askedText(principal) !== undefined;
  const asksForAccounts = askedText(account) !== undefined || tag !== "" || unit !== "";
  const asksForAccess = access !== "" || onlyChanges;
  return {
    dropPrincipals: asksForAccess || (asksForAccounts && !asksForPrincipals),
    dropAccounts: asksForAccess || (asksForPrincipals && !asksForAccounts),
  };
}

type IsMeant = (holding: Holding) => boolean;

function holdingFilter({ access }: AccessMatrix, filter: MatrixFilter): IsMeant | undefined {
  if (filter.access === "" && !filter.onlyChanges) return undefined;
  const meant = access.map((one) => filter.access === "" || accessLabel(one) === filter.access);
  return ({ access: one, change }) =>
    meant[one] === true && (!filter.onlyChanges || change !== undefined);
}

/** Who says the whole of something with its kind means the key, because names have none. */
function isNamed({ kind, key, name = key }: MatrixPrincipal, asked: AskedText): boolean {
  const reference = `${kind}:${key}`;
  if (!asked.isWhole) return isAsked(asked, [reference, name]);
  return isAsked(asked, /^(?:group|user):/.test(asked.text) ? [reference] : [key, name]);
}

function isPlaced({ tags, unit }: MatrixAccount, filter: MatrixFilter): boolean {
  return (
    (filter.tag === "" || tags.includes(filter.tag)) &&
    (filter.unit === "" || unit === filter.unit || unit?.startsWith(`${filter.unit}/`) === true)
  );
}

function placesWhere<Value>(values: readonly Value[], isWanted: (value: Value) => boolean) {
  return values.flatMap((value, index) => (isWanted(value) ? [index] : []));
}

interface Search {
  readonly principals: readonly number[];
  readonly accounts: ReadonlySet<number>;
  readonly rows: (principal: number) => HoldingsByAccount;
  readonly isMeant: IsMeant | undefined;
}

/** Principals and accounts that have something in common. */
function usedIn({ principals, accounts, rows, isMeant }: Search) {
  const used = { principals: new Set<number>(), accounts: new Set<number>() };
  for (const principal of principals) {
    for (const [account, holdings] of rows(principal)) {
      if (!accounts.has(account) || (isMeant && !holdings.some(isMeant))) continue;
      used.principals.add(principal);
      used.accounts.add(account);
    }
  }
  return used;
}
