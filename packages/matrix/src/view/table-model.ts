import type { AccessMatrix } from "../data/access-matrix";
import {
  abbreviations,
  accessName,
  type Cell,
  columnsOf,
  type Columns,
  type Ground,
  headerColumns,
  headerRows,
  type Holding,
  type Holdings,
  type MatrixFilter,
  type Shown,
  shownBy,
} from "../table";

/** A matrix as it is shown now: what is left of it, and in which columns. */
export interface TableModel extends Shown {
  readonly matrix: AccessMatrix;
  readonly columns: Columns;
  /** Short forms of what is granted, by name. */
  readonly short: ReadonlyMap<string, string>;
}

/** What a table is made of. */
export interface TableSource {
  readonly matrix: AccessMatrix;
  readonly holdings: Holdings;
  readonly filter: MatrixFilter;
  /** Keys of the units that are one column each. */
  readonly collapsed: ReadonlySet<string>;
}

/** Works out what is shown. */
export function tableModel({ matrix, holdings, filter, collapsed }: TableSource): TableModel {
  const shown = shownBy(matrix, holdings, filter);
  return {
    ...shown,
    matrix,
    columns: columnsOf(matrix, shown.accounts, collapsed),
    short: abbreviations(matrix.access.map((_, index) => accessName(matrix, index))),
  };
}

/** What a cell of the body is about; no account for a collapsed unit. */
export interface Subject {
  readonly principal: number;
  readonly account: number | undefined;
  readonly group: number;
}

/** What a cell is about; nothing for headers. */
export function subjectAt({ row, column }: Cell, table: TableModel): Subject | undefined {
  const principal = table.principals[row - headerRows];
  const place = table.columns.columns[column - headerColumns];
  return principal === undefined || !place
    ? undefined
    : { principal, account: place.account, group: place.group };
}

/** What a cell of the body shows; nothing for headers and collapsed units. */
export function holdingsAt(cell: Cell, table: TableModel): readonly Holding[] {
  const subject = subjectAt(cell, table);
  if (subject?.account === undefined) return [];
  return table.holdingsIn(subject.principal, subject.account);
}

/** What the table is like for whoever moves in it. */
export function groundOf({ principals, columns }: TableModel, page: number): Ground {
  return { rows: principals.length, columns, page };
}
