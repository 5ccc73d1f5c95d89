import {
  type Cell,
  clamp,
  headerColumns,
  headerRows,
  offsetShowing,
  type Range,
  visibleRange,
} from "../table";
import type { TableModel } from "./table-model";

/** In pixels; the style sheet is told the heights. */
export const sizes = { row: 30, unitRow: 28, accountRow: 58 } as const;

/** How wide the column of an account is, in pixels: the least, unless there is room for more. */
export const columnSizes = { least: 132, most: 240 } as const;

const headerHeight = sizes.unitRow + sizes.accountRow;

/** What is in view of a table, in pixels. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How wide the column of the principals is: narrower where there is little room. */
export function principalWidth({ width }: Viewport): number {
  return clamp(Math.round(width * 0.34), 120, 228);
}

/** How wide the column of an account is: columns that all fit into view share the room that is left. */
export function columnWidth(viewport: Viewport, { columns }: TableModel): number {
  const room = viewport.width - principalWidth(viewport);
  const share = Math.floor(room / Math.max(1, columns.columns.length));
  return clamp(share, columnSizes.least, columnSizes.most);
}

/** The height and the width of the whole table. */
export function canvasSize(viewport: Viewport, table: TableModel) {
  const columns = table.columns.columns.length * columnWidth(viewport, table);
  return {
    height: headerHeight + table.principals.length * sizes.row,
    width: principalWidth(viewport) + columns,
  };
}

function stripsOf(viewport: Viewport, table: TableModel) {
  const { left, top, width, height } = viewport;
  const column = columnWidth(viewport, table);
  return {
    rows: {
      offset: top,
      extent: Math.max(sizes.row, height - headerHeight),
      size: sizes.row,
      count: table.principals.length,
    },
    columns: {
      offset: left,
      extent: Math.max(column, width - principalWidth(viewport)),
      size: column,
      count: table.columns.columns.length,
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
