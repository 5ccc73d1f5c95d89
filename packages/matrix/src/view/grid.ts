import { type Cell, moved, settled } from "../table";
import { element } from "./element";
import {
  canvasSize,
  columnWidth,
  inView,
  pageOf,
  principalWidth,
  scrollShowing,
  sizes,
  type Viewport,
} from "./geometry";
import { cellOf, createRows } from "./rows";
import { groundOf, type TableModel } from "./table-model";

/** What the grid tells of what people do in it. */
export interface GridEvents {
  /** A cell is clicked, or Enter or Space is pressed in it. */
  readonly onChoose: (cell: Cell, at: HTMLElement) => void;
  /** The keyboard has come to another cell. */
  readonly onMove: (cell: Cell, at: HTMLElement) => void;
  readonly onScroll: () => void;
}

/** A table of which only what is in view is in the document. */
export interface Grid {
  readonly element: HTMLElement;
  /** Shows a table. The focus stays where it was, or goes to the nearest cell. */
  readonly show: (table: TableModel) => void;
  readonly focus: () => void;
  readonly dispose: () => void;
}

/** Makes a grid; it shows nothing before it is given a table. */
export function createGrid(events: GridEvents): Grid {
  const parts = gridElements();
  const rows = createRows(parts);
  const state: GridState = {
    table: undefined,
    columnWidth: 0,
    current: { row: 2, column: 1 },
    pending: 0,
  };
  const draw = () => drawNow(state, parts, rows);
  const context: Context = { state, parts, draw, at: rows.at, clear: rows.clear, events };
  listen(context);
  const observer = new ResizeObserver(() => layOut(context));
  observer.observe(parts.scroller);
  return {
    element: parts.scroller,
    show: (table) => {
      state.table = table;
      state.current = settled(state.current, groundOf(table, 1));
      layOut(context, true);
    },
    focus: () => moveTo(state.current, context),
    dispose: () => {
      observer.disconnect();
      cancelAnimationFrame(state.pending);
    },
  };
}

interface GridState {
  table: TableModel | undefined;
  /** Of an account as it is drawn, in pixels. */
  columnWidth: number;
  /** The one cell that Tab leads to. */
  current: Cell;
  /** The number of the animation frame that is waited for; 0 for none. */
  pending: number;
}

type Parts = ReturnType<typeof gridElements>;

interface Context {
  readonly state: GridState;
  readonly parts: Parts;
  readonly draw: () => void;
  readonly at: (cell: Cell) => HTMLElement | undefined;
  readonly clear: () => void;
  readonly events: GridEvents;
}

function gridElements() {
  const head = element("div", { role: "rowgroup", class: "matrix-head" });
  const body = element("div", { role: "rowgroup", class: "matrix-body" });
  const canvas = element("div", { role: "presentation", class: "matrix-canvas" }, head, body);
  const scroller = element(
    "div",
    { role: "grid", class: "matrix-grid", "aria-label": "Access", "aria-readonly": "true" },
    canvas,
  );
  return { head, body, canvas, scroller };
}

function viewportOf({ scroller }: Parts): Viewport {
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = scroller;
  return { left: scrollLeft, top: scrollTop, width: clientWidth, height: clientHeight };
}

function drawNow(state: GridState, parts: Parts, rows: ReturnType<typeof createRows>): void {
  const { table, columnWidth: width, current } = state;
  state.pending = 0;
  if (!table) return;
  rows.show({ table, ...inView(viewportOf(parts), table), columnWidth: width, current });
  const at = rows.at(current);
  if (at) at.tabIndex = 0;
}

/** Draws what is in view; all of it anew when it is another table, or its columns have another width. */
function layOut({ state, parts, draw, at, clear }: Context, isOther = false): void {
  const { table, current } = state;
  if (!table) return;
  const hadFocus = parts.scroller.contains(document.activeElement);
  setSizes(parts, table);
  const width = columnWidth(viewportOf(parts), table);
  if (isOther || width !== state.columnWidth) clear();
  state.columnWidth = width;
  draw();
  if (hadFocus) at(current)?.focus({ preventScroll: true });
}

/** The height comes first: it decides whether a scroll bar takes some of the width. */
function setSizes(parts: Parts, table: TableModel): void {
  const { scroller, canvas } = parts;
  canvas.style.height = `${canvasSize(viewportOf(parts), table).height}px`;
  const viewport = viewportOf(parts);
  canvas.style.width = `${canvasSize(viewport, table).width}px`;
  for (const [name, value] of Object.entries(sizes)) {
    scroller.style.setProperty(`--matrix-${name}-size`, `${value}px`);
  }
  scroller.style.setProperty("--matrix-principal-width", `${principalWidth(viewport)}px`);
  scroller.setAttribute("aria-rowcount", String(table.principals.length + 2));
  scroller.setAttribute("aria-colcount", String(table.columns.columns.length + 1));
}

function listen(context: Context): void {
  const { state, parts, draw, events } = context;
  const { scroller } = parts;
  const onScroll = () => {
    events.onScroll();
    if (state.pending === 0) state.pending = requestAnimationFrame(draw);
  };
  scroller.addEventListener("scroll", onScroll, { passive: true });
  scroller.addEventListener("keydown", (event) => onKey(event, context));
  scroller.addEventListener("click", (event) => choose(cellOf(event.target), context));
  scroller.addEventListener("focusin", (event) => {
    const cell = cellOf(event.target);
    if (cell) setCurrent(cell, context);
  });
}

function onKey(event: KeyboardEvent, context: Context): void {
  const { state, parts } = context;
  const cell = cellOf(event.target);
  if (!cell || !state.table || event.altKey || event.shiftKey) return;
  if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    choose(cell, context);
    return;
  }
  const key = { key: event.key, isCtrl: event.ctrlKey || event.metaKey };
  const target = moved(cell, key, groundOf(state.table, pageOf(viewportOf(parts))));
  if (!target) return;
  event.preventDefault();
  moveTo(target, context);
}

function choose(cell: Cell | undefined, { at, events }: Context): void {
  const chosen = cell && at(cell);
  if (chosen) events.onChoose(cell, chosen);
}

function moveTo(cell: Cell, context: Context): void {
  const { state, parts, draw, at, events } = context;
  if (!state.table) return;
  parts.scroller.scrollTo(scrollShowing(cell, viewportOf(parts), state.table));
  setCurrent(cell, context);
  draw();
  const target = at(cell);
  target?.focus({ preventScroll: true });
  if (target) events.onMove(cell, target);
}

function setCurrent(cell: Cell, { state, at }: Context): void {
  const before = at(state.current);
  if (before) before.tabIndex = -1;
  state.current = cell;
  const now = at(cell);
  if (now) now.tabIndex = 0;
}
