import type { AccessMatrix, MatrixOrigin } from "../data/access-matrix";
import {
  accountName,
  type Cell,
  groupAt,
  headerColumns,
  headerRows,
  holdingsOf,
  type MatrixFilter,
  noFilter,
  originsOf,
  principalName,
} from "../table";
import { detailsOf } from "./details";
import { element } from "./element";
import { emptyText } from "./empty-text";
import { createFilters } from "./filters";
import { createGrid } from "./grid";
import { createOriginList } from "./origin-list";
import { createPrintout } from "./printout";
import { cellOf } from "./rows";
import { createSummary } from "./summary";
import { holdingsAt, subjectAt, tableModel, type TableModel } from "./table-model";
import { createTooltip } from "./tooltip";

/** How a matrix is shown, and what is told of it. */
export interface ShowOptions {
  /** Goes to the place that something comes from. Without it, places are shown as text. */
  readonly onOpen?: (origin: MatrixOrigin) => void;
  /** What to show at first; everything when it is left out. */
  readonly filter?: Partial<MatrixFilter>;
  /** Told of every change of the filter, to keep it. */
  readonly onFilter?: (filter: MatrixFilter) => void;
}

/** A matrix that is shown. */
export interface MatrixView {
  /** Shows another matrix; filter, collapsed units, focus and scrolling stay as they are. */
  readonly update: (matrix: AccessMatrix, filter?: Partial<MatrixFilter>) => void;
  /** Puts the keyboard focus into the table. */
  readonly focus: () => void;
  /** Takes everything out of the container again. */
  readonly dispose: () => void;
}

/**
 * Shows a matrix in an element of a page, as high as the element is. The page brings the style sheet.
 *
 * @param container what is in it is replaced
 */
export function showMatrix(
  container: HTMLElement,
  matrix: AccessMatrix,
  options: ShowOptions = {},
): MatrixView {
  const state: State = {
    source: sourceOf(matrix),
    filter: { ...noFilter, ...options.filter },
    collapsed: new Set(),
  };
  const parts = createParts(state, options, () => draw(state, parts));
  container.replaceChildren(parts.root);
  parts.filters.show(matrix, state.filter);
  draw(state, parts);
  return {
    update: (next, filter) => {
      state.source = sourceOf(next);
      state.filter = { ...state.filter, ...filter };
      parts.filters.show(next, state.filter);
      draw(state, parts);
    },
    focus: parts.grid.focus,
    dispose: () => {
      parts.grid.dispose();
      parts.summary.dispose();
      parts.printout.dispose();
      parts.tooltip.hide();
      parts.root.remove();
    },
  };
}

interface State {
  source: ReturnType<typeof sourceOf>;
  filter: MatrixFilter;
  collapsed: Set<string>;
  table?: TableModel;
}

function sourceOf(matrix: AccessMatrix) {
  return { matrix, holdings: holdingsOf(matrix) };
}

type Parts = ReturnType<typeof createParts>;

function createParts(state: State, options: ShowOptions, redraw: () => void) {
  const tooltip = createTooltip();
  const origins = createOriginList(options.onOpen);
  const explain = (cell: Cell, at: HTMLElement, isAtOnce?: boolean) =>
    tooltip.show(at, () => (state.table ? detailsOf(cell, state.table) : []), isAtOnce);
  const grid = createGrid({
    onMove: (cell, at) => explain(cell, at, true),
    onScroll: tooltip.hide,
    onChoose: (cell, at) => {
      tooltip.hide();
      if (toggleUnit(cell, state)) redraw();
      else openOrigins(cell, at, { state, origins, options });
    },
  });
  const filters = createFilters({
    onLeave: grid.focus,
    onFilter: (filter) => {
      state.filter = filter;
      options.onFilter?.(filter);
      redraw();
    },
  });
  const summary = createSummary();
  const empty = element("p", { class: "matrix-empty" });
  const main = element("div", { class: "matrix-main" }, grid.element, empty);
  const printout = createPrintout(() => state.table);
  const floating = [tooltip.element, origins.element];
  const root = element(
    "div",
    { class: "matrix" },
    summary.element,
    filters.element,
    main,
    ...floating,
    printout.element,
  );
  const parts = { root, grid, filters, summary, tooltip, origins, empty, printout };
  listenToPointer(grid.element, tooltip, explain);
  root.addEventListener("keydown", (event) => onKey(event, parts));
  return parts;
}

function draw(state: State, { grid, summary, tooltip, origins, empty }: Parts): void {
  const table = tableModel({ ...state.source, ...state });
  state.table = table;
  tooltip.hide();
  origins.hide();
  const text = emptyText(table);
  empty.textContent = text;
  empty.hidden = text === "";
  grid.element.hidden = text !== "";
  grid.show(table);
  summary.show(table);
}

function toggleUnit(cell: Cell, { table, collapsed }: State): boolean {
  const group = table && groupAt(cell, table.columns);
  if (!group) return false;
  if (!collapsed.delete(group.key)) collapsed.add(group.key);
  return true;
}

interface Opening {
  readonly state: State;
  readonly origins: ReturnType<typeof createOriginList>;
  readonly options: ShowOptions;
}

/** One place is opened at once, of several one is chosen. */
function openOrigins(cell: Cell, anchor: HTMLElement, { state, origins, options }: Opening): void {
  const { table } = state;
  const places = table ? placesOf(cell, table) : [];
  const [first, ...others] = places;
  if (!table || !first) return;
  if (others.length === 0 && options.onOpen) {
    options.onOpen(first);
    return;
  }
  const { comparedWith } = table.matrix;
  origins.show({ anchor, title: titleOf(cell, table), origins: places, comparedWith });
}

function placesOf(cell: Cell, table: TableModel): readonly MatrixOrigin[] {
  const { matrix, principals, columns } = table;
  const holdings = holdingsAt(cell, table);
  if (holdings.length > 0) return originsOf(matrix, holdings);
  const { account = -1 } = columns.columns[cell.column - headerColumns] ?? {};
  const declared =
    cell.column < headerColumns
      ? matrix.principals[principals[cell.row - headerRows] ?? -1]
      : matrix.accounts[cell.row === 1 ? account : -1];
  const origin = matrix.origins[declared?.origin ?? -1];
  return origin ? [origin] : [];
}

function titleOf(cell: Cell, table: TableModel): string {
  const { principal = -1, account = -1 } = subjectAt(cell, table) ?? {};
  const names = [principalName(table.matrix, principal), accountName(table.matrix, account)];
  return names.filter((name) => name !== "").join(", ") || "Declared in";
}

function listenToPointer(
  grid: HTMLElement,
  tooltip: ReturnType<typeof createTooltip>,
  explain: (cell: Cell, at: HTMLElement) => void,
): void {
  grid.addEventListener("pointerover", ({ target, pointerType }) => {
    const cell = cellOf(target);
    const at = target instanceof Element ? target.closest("[aria-colindex]") : null;
    if (cell && at instanceof HTMLElement && pointerType !== "touch") explain(cell, at);
  });
  grid.addEventListener("pointerleave", tooltip.leave);
  grid.addEventListener("focusout", tooltip.leave);
}

/** The page's own search would find only what is in view, so Ctrl+F is that of the matrix first. */
function onKey(event: KeyboardEvent, { filters, tooltip }: Parts): void {
  const isFind = event.key.toLowerCase() === "f" && (event.ctrlKey || event.metaKey);
  const isThere = event.target instanceof Node && filters.element.contains(event.target);
  if (isFind && !isThere) {
    event.preventDefault();
    filters.focus();
  }
  if (event.key === "Escape") tooltip.hide();
}
