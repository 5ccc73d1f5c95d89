import type { ColumnGroup, Columns } from "./columns";
import { clamp } from "./visible-range";

/**
 * A cell of the whole grid. Row 0 has the units, row 1 the accounts, principals follow; column 0 has
 * the principals, accounts follow. So both are one less than what ARIA counts.
 */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** How many rows of headers there are, and how many columns. */
export const headerRows = 2;
export const headerColumns = 1;

/** What a grid is like for whoever moves in it. */
export interface Ground {
  readonly rows: number;
  readonly columns: Columns;
  /** How many rows fit into view. */
  readonly page: number;
}

/** A key, and whether Ctrl (or Cmd) was held. */
export interface Key {
  readonly key: string;
  readonly isCtrl: boolean;
}

/** Where a key leads from a cell; nothing for keys that do not move. */
export function moved(from: Cell, key: Key, ground: Ground): Cell | undefined {
  const target = targetOf(from, key, ground);
  return target && settled(target, ground);
}

/** The nearest cell that there is; of a unit, the one where it starts. */
export function settled({ row, column }: Cell, { rows, columns }: Ground): Cell {
  const place = {
    row: clamp(row, 0, rows + headerRows - 1),
    column: clamp(column, 0, columns.columns.length + headerColumns - 1),
  };
  const group = groupAt(place, columns);
  return group ? { row: 0, column: group.start + headerColumns } : place;
}

/** The unit whose header is at a place. */
export function groupAt(
  { row, column }: Cell,
  { groups, columns }: Columns,
): ColumnGroup | undefined {
  if (row !== 0 || column < headerColumns) return undefined;
  return groups[columns[column - headerColumns]?.group ?? -1];
}

function targetOf(from: Cell, { key, isCtrl }: Key, ground: Ground): Cell | undefined {
  const { row, column } = from;
  const span = groupAt(from, ground.columns)?.span ?? 1;
  const targets: Readonly<Record<string, Cell>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + span },
    PageUp: { row: Math.max(Math.min(row, headerRows), row - ground.page), column },
    PageDown: { row: row + ground.page, column },
    Home: { row: isCtrl ? 0 : row, column: 0 },
    End: { row: isCtrl ? Infinity : row, column: Infinity },
  };
  return Object.hasOwn(targets, key) ? targets[key] : undefined;
}
