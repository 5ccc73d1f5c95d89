import type { AccessMatrix, MatrixAccount } from "../data/access-matrix";

/** The accounts of one unit, side by side. */
export interface ColumnGroup {
  /** Tells groups apart, also when other accounts are shown. */
  readonly key: string;
  readonly label: string;
  /** Places in `accounts`. */
  readonly accounts: readonly number[];
  /** Whether one column stands for all of its accounts. */
  readonly isCollapsed: boolean;
  /** Its first column, and how many it has. */
  readonly start: number;
  readonly span: number;
}

/** A column: an account, or a collapsed unit. */
export interface Column {
  /** A place in the groups. */
  readonly group: number;
  /** A place in `accounts`; absent for a collapsed unit. */
  readonly account?: number;
}

/** The columns of a table, from left to right. */
export interface Columns {
  readonly groups: readonly ColumnGroup[];
  readonly columns: readonly Column[];
}

/**
 * The columns for accounts, grouped by unit.
 *
 * @param accounts places in `accounts`, in order
 * @param collapsed keys of groups
 */
export function columnsOf(
  matrix: AccessMatrix,
  accounts: readonly number[],
  collapsed: ReadonlySet<string>,
): Columns {
  const groups: ColumnGroup[] = [];
  const columns: Column[] = [];
  for (const [key, members] of byUnit(matrix, accounts)) {
    const isCollapsed = collapsed.has(key);
    const group = groups.length;
    const start = columns.length;
    if (isCollapsed) columns.push({ group });
    else for (const account of members) columns.push({ group, account });
    const span = columns.length - start;
    groups.push({ key, label: labelOf(key), accounts: members, isCollapsed, start, span });
  }
  return { groups, columns };
}

function byUnit({ accounts }: AccessMatrix, places: readonly number[]) {
  const units = new Map<string, number[]>();
  for (const place of places) {
    const key = keyOf(accounts[place]);
    const members = units.get(key);
    if (members) members.push(place);
    else units.set(key, [place]);
  }
  return units;
}

/** No unit has such a path: parts of paths are never empty. */
const outside = "//";

function keyOf(account: MatrixAccount | undefined): string {
  return account?.external ? outside : (account?.unit ?? "");
}

function labelOf(key: string): string {
  if (key === outside) return "Outside the organization";
  return key === "" ? "No unit" : key;
}

/**
 * The label of a group that fits, as far as it can: units are told apart by the ends of their paths,
 * so parts go from the start, `…/Payments`. The last part stays whole.
 *
 * @param room in characters
 */
export function shortLabel(
  { key, label }: Pick<ColumnGroup, "key" | "label">,
  room: number,
): string {
  if (key === outside) return label.length > room ? "Outside" : label;
  const parts = label.split("/");
  let short = label;
  for (let from = 1; from < parts.length && short.length > room; from += 1) {
    short = `…/${parts.slice(from).join("/")}`;
  }
  return short;
}
