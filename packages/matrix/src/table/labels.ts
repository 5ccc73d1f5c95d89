import type { AccessMatrix, MatrixAccess, MatrixOrigin } from "../data/access-matrix";
import type { ColumnGroup } from "./columns";
import type { Holding } from "./holdings";

/** A cell for whoever hears it: `auditors, payments-prod: Look, from patterns.look`. */
export function cellLabel(
  matrix: AccessMatrix,
  [principal, account]: readonly [principal: number, account: number],
  holdings: readonly Holding[],
): string {
  const where = `${principalName(matrix, principal)}, ${accountName(matrix, account)}`;
  if (holdings.length === 0) return `${where}: no access`;
  return `${where}: ${holdings.map((one) => holdingLabel(matrix, one)).join("; ")}`;
}

function holdingLabel(matrix: AccessMatrix, holding: Holding): string {
  const ways = holding.ways.map(({ through, origins }) => {
    const from = originsIn(matrix, origins).map(({ object }) => object);
    const member =
      through === undefined ? "" : `as a member of ${principalName(matrix, through)}, `;
    return `${member}from ${from.join(" and ")}`;
  });
  const name = accessName(matrix, holding.access);
  return [name, ...(holding.change ? [holding.change] : []), ...ways].join(", ");
}

/** A cell that stands for the accounts of a unit. */
export interface UnitSummary {
  /** In how many accounts there is access. */
  readonly reached: number;
  readonly gained: number;
  readonly lost: number;
}

/** How many accounts of a unit a principal has access to, and how much of it comes or goes. */
export function unitSummary(
  accounts: readonly number[],
  holdingsIn: (account: number) => readonly Holding[],
): UnitSummary {
  let [reached, gained, lost] = [0, 0, 0];
  for (const account of accounts) {
    const holdings = holdingsIn(account);
    if (holdings.some(({ change }) => change !== "lost")) reached += 1;
    gained += holdings.filter(({ change }) => change === "gained").length;
    lost += holdings.filter(({ change }) => change === "lost").length;
  }
  return { reached, gained, lost };
}

/** The same in words: `auditors, Workloads: 3 of 12 accounts, 1 gained`. */
export function unitLabel(
  matrix: AccessMatrix,
  [principal, { label, accounts }]: readonly [principal: number, group: ColumnGroup],
  { reached, gained, lost }: UnitSummary,
): string {
  const changes = [gained > 0 ? `${gained} gained` : "", lost > 0 ? `${lost} lost` : ""];
  const counted = `${reached} of ${counts(accounts.length, "account")}`;
  const all = [counted, ...changes.filter((change) => change !== "")].join(", ");
  return `${principalName(matrix, principal)}, ${label}: ${all}`;
}

/** How much is shown: `12 of 500 principals, 2,000 accounts`. */
export function shownLabel(
  matrix: AccessMatrix,
  { principals, accounts }: { principals: readonly number[]; accounts: readonly number[] },
): string {
  return [
    partLabel(principals.length, matrix.principals.length, "principal"),
    partLabel(accounts.length, matrix.accounts.length, "account"),
  ].join(", ");
}

function partLabel(shown: number, all: number, noun: string): string {
  return shown === all ? counts(all, noun) : `${inDigits(shown)} of ${counts(all, noun)}`;
}

function inDigits(count: number): string {
  return count.toLocaleString("en-US");
}

/** `2,000 accounts` */
export function counts(count: number, noun: string): string {
  return `${inDigits(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** The key of a principal. */
export function principalName({ principals }: AccessMatrix, principal: number): string {
  return principals[principal]?.key ?? "";
}

/** The name of an account. */
export function accountName({ accounts }: AccessMatrix, account: number): string {
  return accounts[account]?.name ?? "";
}

/** The name of a permission set or a role. */
export function accessName({ access }: AccessMatrix, one: number): string {
  return access[one]?.name ?? "";
}

/** What is granted, told from all else that is: permission sets and roles may have one name. */
export function accessLabel({ kind, name }: MatrixAccess): string {
  return kind === "role" ? `${name} (external role)` : name;
}

/** The origins of a list. */
export function originsIn({ origins, originLists }: AccessMatrix, list: number) {
  return (originLists[list] ?? []).flatMap((one) => origins[one] ?? []);
}

/** The places that holdings come from, each once. */
export function originsOf(
  matrix: AccessMatrix,
  holdings: readonly Holding[],
): readonly MatrixOrigin[] {
  const all = holdings.flatMap(({ ways }) =>
    ways.flatMap(({ origins }) => originsIn(matrix, origins)),
  );
  return [...new Set(all)];
}

/** `teams.access.yaml:12`, and of which revision, if it is an earlier one. */
export function placeLabel({ file, line, isEarlier }: MatrixOrigin, comparedWith = ""): string {
  return `${file}:${line}${isEarlier ? ` at ${comparedWith}` : ""}`;
}
