import type { MatrixAccount } from "../data/access-matrix";
import {
  accountFacts,
  type Cell,
  type ColumnGroup,
  groupAt,
  headerColumns,
  headerRows,
  principalFacts,
  shortLabel,
  unitFacts,
} from "../table";
import { element } from "./element";
import { icon } from "./icons";
import type { TableModel } from "./table-model";

/** The header of a unit, over all of its accounts. */
export function unitHeader(cell: Cell, { columns }: TableModel, columnWidth: number): HTMLElement {
  const group = groupAt(cell, columns);
  if (!group) return element("div", { role: "columnheader", class: "matrix-corner" }, "Unit");
  const attributes = {
    role: "columnheader",
    class: "matrix-unit",
    "aria-expanded": String(!group.isCollapsed),
    "aria-colspan": group.span,
    "aria-label": unitFacts(group).join(", "),
  };
  return element("div", attributes, unitLabel(group, group.span * columnWidth));
}

function unitLabel(group: ColumnGroup, width: number): HTMLElement {
  return element(
    "span",
    { class: "matrix-unit-label" },
    icon(group.isCollapsed ? "closed" : "open"),
    element("span", { class: "matrix-ellipsis" }, shortLabel(group, charactersIn(width))),
    element("span", { class: "matrix-faint" }, String(group.accounts.length)),
  );
}

/** How many characters the name of a unit has room for in a header that is so wide, in pixels. */
function charactersIn(width: number): number {
  return Math.floor((width - 58) / 7.3);
}

/** The header of an account; of a collapsed unit it says that it stands for several. */
export function accountHeader({ column }: Cell, { matrix, columns }: TableModel): HTMLElement {
  if (column === 0)
    return element("div", { role: "columnheader", class: "matrix-corner" }, "Principal");
  const { account, group = -1 } = columns.columns[column - headerColumns] ?? {};
  const made = element("div", { role: "columnheader", class: "matrix-account" });
  const one = account === undefined ? undefined : matrix.accounts[account];
  if (one) return fillWithAccount(made, one);
  const count = columns.groups[group]?.accounts.length ?? 0;
  made.append(element("span", { class: "matrix-faint" }, `all ${count}`));
  return made;
}

function fillWithAccount(made: HTMLElement, account: MatrixAccount): HTMLElement {
  made.setAttribute("aria-label", accountFacts(account).join(", "));
  const { name, id, external, change, isInactive } = account;
  const title = element("span", { class: "matrix-name" });
  if (external) title.append(icon("outside"));
  title.append(element("span", { class: "matrix-two-lines" }, name));
  made.append(title, element("span", { class: "matrix-faint" }, id));
  if (change) made.classList.add(`matrix-${change}`);
  if (isInactive) made.classList.add("matrix-inactive");
  return made;
}

/** The header of a principal's row. */
export function principalHeader({ row }: Cell, { matrix, principals }: TableModel): HTMLElement {
  const principal = matrix.principals[principals[row - headerRows] ?? -1];
  const made = element("div", { role: "rowheader", class: "matrix-principal" });
  if (!principal) return made;
  const { kind, key, change } = principal;
  made.setAttribute("aria-label", principalFacts(principal, []).join(", "));
  made.append(icon(kind), element("span", { class: "matrix-ellipsis" }, key));
  if (change) made.classList.add(`matrix-${change}`);
  return made;
}
