import { type Cell, headerColumns, headerRows, type Range } from "../table";
import { bodyCell } from "./body-cell";
import { element } from "./element";
import { sizes } from "./geometry";
import { accountHeader, principalHeader, unitHeader } from "./header-cells";
import type { TableModel } from "./table-model";

/** What is to be in the document: what is in view, and the cell that has the focus. */
export interface Frame {
  readonly table: TableModel;
  readonly rows: Range;
  readonly columns: Range;
  /** Of an account, in pixels. */
  readonly columnWidth: number;
  readonly current: Cell;
}

/** Where rows go. */
export interface Canvas {
  readonly head: HTMLElement;
  readonly body: HTMLElement;
}

/** The rows that are in the document, by their places in the grid. */
export interface Rows {
  /** Adds what has come into view, and takes away what has left it. */
  readonly show: (frame: Frame) => void;
  /** Takes away everything, for a table that has become another one. */
  readonly clear: () => void;
  /** The element of a cell that is in the document. */
  readonly at: (cell: Cell) => HTMLElement | undefined;
}

interface Row {
  readonly element: HTMLElement;
  readonly cells: Map<number, HTMLElement>;
}

/** An empty canvas. */
export function createRows({ head, body }: Canvas): Rows {
  const rows = new Map<number, Row>();
  const show = (frame: Frame): void => {
    const wanted = wantedRows(frame);
    drop(rows, wanted, (row) => row.element.remove());
    for (const row of wanted) {
      const known = rows.get(row);
      const shown = known ?? { element: rowElement(row), cells: new Map() };
      fill(shown, row, frame);
      if (!known) insert(row < headerRows ? head : body, shown.element);
      rows.set(row, shown);
    }
  };
  const clear = (): void => {
    rows.clear();
    head.replaceChildren();
    body.replaceChildren();
  };
  return { show, clear, at: ({ row, column }) => rows.get(row)?.cells.get(column) };
}

function wantedRows({ rows, current, table }: Frame): ReadonlySet<number> {
  const wanted = new Set(Array(headerRows).keys());
  for (let row = rows.first; row < rows.end; row += 1) wanted.add(row + headerRows);
  if (current.row < table.principals.length + headerRows) wanted.add(current.row);
  return wanted;
}

/** Of units, the first column stands for the whole. */
function wantedColumns(row: number, { columns, current, table }: Frame): ReadonlySet<number> {
  const wanted = new Set(Array(headerColumns).keys());
  for (let column = columns.first; column < columns.end; column += 1) {
    const group = table.columns.groups[table.columns.columns[column]?.group ?? -1];
    wanted.add(row === 0 && group ? group.start + headerColumns : column + headerColumns);
  }
  if (current.row === row) wanted.add(current.column);
  return wanted;
}

function rowElement(row: number): HTMLElement {
  const made = element("div", { role: "row", class: "matrix-row", "aria-rowindex": row + 1 });
  if (row >= headerRows) made.style.top = `${(row - headerRows) * sizes.row}px`;
  return made;
}

function fill({ element: parent, cells }: Row, row: number, frame: Frame): void {
  const wanted = wantedColumns(row, frame);
  drop(cells, wanted, (cell) => cell.remove());
  for (const column of wanted) {
    if (cells.has(column)) continue;
    const cell = cellElement({ row, column }, frame);
    cells.set(column, cell);
    insert(parent, cell);
  }
}

function cellElement(cell: Cell, { table, columnWidth }: Frame): HTMLElement {
  const { row, column } = cell;
  const made = makerOf(cell)(cell, table, columnWidth);
  made.setAttribute("aria-colindex", String(column + 1));
  made.tabIndex = -1;
  if (column < headerColumns) return made;
  const span = row === 0 ? Number(made.getAttribute("aria-colspan") ?? 1) : 1;
  made.style.left = `calc(var(--matrix-principal-width) + ${(column - headerColumns) * columnWidth}px)`;
  made.style.width = `${span * columnWidth}px`;
  return made;
}

type Maker = (cell: Cell, table: TableModel, columnWidth: number) => HTMLElement;

function makerOf({ row, column }: Cell): Maker {
  if (row === 0) return unitHeader;
  if (row === 1) return accountHeader;
  return column < headerColumns ? principalHeader : bodyCell;
}

function drop<Value>(
  present: Map<number, Value>,
  wanted: ReadonlySet<number>,
  remove: (value: Value) => void,
): void {
  for (const [place, value] of present) {
    if (wanted.has(place)) continue;
    remove(value);
    present.delete(place);
  }
}

/** Screen readers read in the order of the document, so it is that of the table. */
function insert(parent: HTMLElement, child: HTMLElement): void {
  const place = placeOf(child);
  let next: Element | null = null;
  for (
    let one = parent.lastElementChild;
    one && placeOf(one) > place;
    one = one.previousElementSibling
  ) {
    next = one;
  }
  parent.insertBefore(child, next);
}

function placeOf(one: Element): number {
  return Number(one.getAttribute("aria-rowindex") ?? one.getAttribute("aria-colindex"));
}

/** The cell that an element belongs to. */
export function cellOf(target: EventTarget | null): Cell | undefined {
  const cell = target instanceof Element ? target.closest("[aria-colindex]") : null;
  const row = cell?.closest("[aria-rowindex]");
  return cell && row ? { row: placeOf(row) - 1, column: placeOf(cell) - 1 } : undefined;
}
