import {
  headerColumns,
  headerRows,
  offsetShowing,
  type Range,
  visibleRange,
  type Cell,
} from "../table";
import type { TableModel } from "./table-model";

/** In pixels; the style sheet knows the same heights. */
export const sizes = { row: 30, column: 132, unitRow: 28, accountRow: 46 } as const;

const headerHeight = sizes.unitRow + sizes.accountRow;

/** What is in view of a table, in pixels. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How wide the column of the principals is: narrow where there is little room. */
export function principalWidth({ width }: Viewport): number {
  return width < 640 ? 140 : 228;
}

/** The height and the width of the whole table. */
export function canvasSize(viewport: Viewport, { principals, columns }: TableModel) {
  return {
    height: headerHeight + principals.length * sizes.row,
    width: principalWidth(viewport) + columns.columns.length * sizes.column,
  };
}

function stripsOf(viewport: Viewport, { principals, columns }: TableModel) {
  const { left, top, width, height } = viewport;
  return {
    rows: {
      offset: top,
      extent: Math.max(sizes.row, height - headerHeight),
      size: sizes.row,
      count: principals.length,
    },
    columns: {
      offset: left,
      extent: Math.max(sizes.column, width - principalWidth(viewport)),
      size: sizes.column,
      count: columns.columns.length,
    },
  };
}

/** The rows and columns, without headers, that are to be there; both counted from 0. */
export function inView(viewport: Viewport, table: TableModel): { rows: Range; columns: Range } {
  const { rows, columns } = stripsOf(viewport, table);
  return { rows: visibleRange(rows, 4), columns: visibleRange(columns, 2) };
}

/** How many rows fit into view. */
export function pageOf({ height }: Viewport): number {
  return Math.max(1, Math.floor((height - headerHeight) / sizes.row) - 1);
}

/** Where to scroll so that a cell is in view. Headers always are, in their own direction. */
export function scrollShowing({ row, column }: Cell, viewport: Viewport, table: TableModel) {
  const { rows, columns } = stripsOf(viewport, table);
  return {
    top: row < headerRows ? rows.offset : offsetShowing(row - headerRows, rows),
    left: column < headerColumns ? columns.offset : offsetShowing(column - headerColumns, columns),
  };
}
