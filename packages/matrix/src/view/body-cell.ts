import {
  accessName,
  cellLabel,
  type Cell,
  type Chip,
  chipsFor,
  type ColumnGroup,
  type UnitSummary,
  unitLabel,
  unitSummary,
} from "../table";
import { element } from "./element";
import { subjectAt, type TableModel } from "./table-model";

/** How many characters of chips a cell has room for that is so wide, in pixels. */
function charactersIn(width: number): number {
  return Math.floor((width - 10) / 7);
}

/** A cell that says what a principal has in an account, or in those of a collapsed unit. */
export function bodyCell(cell: Cell, table: TableModel, columnWidth: number): HTMLElement {
  const made = element("div", { role: "gridcell", class: "matrix-cell" });
  const subject = subjectAt(cell, table);
  if (!subject) return made;
  const { principal, account, group } = subject;
  const unit = table.columns.groups[group];
  if (account !== undefined) fillWithChips(made, [principal, account], { table, columnWidth });
  else if (unit) fillWithSummary(made, [principal, unit], table);
  return made;
}

interface Room {
  readonly table: TableModel;
  readonly columnWidth: number;
}

function fillWithChips(
  cell: HTMLElement,
  place: readonly [number, number],
  { table, columnWidth }: Room,
): void {
  const { matrix, short } = table;
  const holdings = table.holdingsIn(...place);
  cell.setAttribute("aria-label", cellLabel(matrix, place, holdings));
  if (holdings.length === 0) return;
  const name = (access: number) => accessName(matrix, access);
  const called = { name, short: (access: number) => short.get(name(access)) ?? name(access) };
  const { chips, more } = chipsFor(holdings, called, charactersIn(columnWidth));
  cell.classList.add("matrix-filled");
  cell.append(...chips.map(chipElement));
  if (more > 0) cell.append(element("span", { class: "matrix-more" }, `+${more}`));
}

/** What stands before what is gained or lost. */
export const signs = { gained: "+", lost: "\u2212" } as const;

/** A chip; what is gained and lost has a sign besides its colour. */
export function chipElement({ text, change, isInherited }: Chip): HTMLElement {
  const made = element("span", { class: "matrix-chip" });
  if (isInherited) made.classList.add("matrix-inherited");
  if (change) {
    made.classList.add(`matrix-${change}`);
    made.append(element("span", { class: "matrix-sign" }, signs[change]));
  }
  made.append(element("span", { class: "matrix-chip-text" }, text));
  return made;
}

function fillWithSummary(
  cell: HTMLElement,
  place: readonly [number, ColumnGroup],
  table: TableModel,
): void {
  const [principal, { accounts }] = place;
  const summary = unitSummary(accounts, (account) => table.holdingsIn(principal, account));
  cell.setAttribute("aria-label", unitLabel(table.matrix, place, summary));
  cell.classList.add("matrix-summary");
  cell.append(...summaryParts(summary, accounts.length));
}

function summaryParts({ reached, gained, lost }: UnitSummary, all: number): readonly Node[] {
  const counts: readonly (readonly [number, string, string])[] = [
    [reached, `${reached} / ${all}`, "matrix-count"],
    [gained, `+${gained}`, "matrix-count matrix-gained"],
    [lost, `\u2212${lost}`, "matrix-count matrix-lost"],
  ];
  return counts.flatMap(([count, text, classes]) =>
    count > 0 ? [element("span", { class: classes }, text)] : [],
  );
}
