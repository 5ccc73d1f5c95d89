import {
  accessName,
  accountFacts,
  type Cell,
  groupAt,
  headerColumns,
  headerRows,
  type Holding,
  originsIn,
  placeLabel,
  principalFacts,
  principalName,
  unitFacts,
} from "../table";
import { chipElement } from "./body-cell";
import { element } from "./element";
import { holdingsAt, subjectAt, type TableModel } from "./table-model";

/** All that is known of a cell; nothing when the cell says it all. */
export function detailsOf(cell: Cell, table: TableModel): readonly Node[] {
  const holdings = holdingsAt(cell, table);
  if (holdings.length > 0) {
    const list = holdings.map((one) => holdingDetails(one, table));
    return [titleOf(cell, table), ...list];
  }
  const [title, ...facts] = factsOf(cell, table);
  if (title === undefined) return [];
  return [heading(title), ...facts.map((fact) => element("div", { class: "matrix-fact" }, fact))];
}

function titleOf(cell: Cell, table: TableModel): HTMLElement {
  const { principal = -1, account = -1 } = subjectAt(cell, table) ?? {};
  const { name = "", id = "" } = table.matrix.accounts[account] ?? {};
  const who = heading(`${principalName(table.matrix, principal)} in ${name}`);
  who.append(element("span", { class: "matrix-faint" }, id));
  return who;
}

function heading(text: string): HTMLElement {
  return element("div", { class: "matrix-tip-title" }, element("span", {}, text));
}

function holdingDetails({ access, change, ways }: Holding, { matrix }: TableModel): HTMLElement {
  const text = accessName(matrix, access);
  const isInherited = ways.every(({ through }) => through !== undefined);
  const chip = chipElement({ text, isInherited, ...(change && { change }) });
  const head = element("div", { class: "matrix-tip-access" }, chip);
  if (change) head.append(element("span", { class: "matrix-faint" }, change));
  const lines = ways.flatMap(({ through, origins }) =>
    originsIn(matrix, origins).map((origin) =>
      element(
        "div",
        { class: "matrix-tip-origin" },
        element("span", {}, origin.object),
        element("span", { class: "matrix-faint" }, placeLabel(origin, matrix.comparedWith)),
        ...(through === undefined
          ? []
          : [
              element(
                "span",
                { class: "matrix-faint" },
                `member of ${principalName(matrix, through)}`,
              ),
            ]),
      ),
    ),
  );
  return element("div", { class: "matrix-tip-holding" }, head, ...lines);
}

function factsOf(cell: Cell, table: TableModel): readonly string[] {
  const { matrix, columns } = table;
  const { row, column } = cell;
  const unit = groupAt(cell, columns);
  if (unit) return unitFacts(unit);
  if (column >= headerColumns && row === 1) {
    const account = matrix.accounts[columns.columns[column - headerColumns]?.account ?? -1];
    return account ? accountFacts(account) : [];
  }
  const principal = matrix.principals[table.principals[row - headerRows] ?? -1];
  if (column >= headerColumns || !principal) return [];
  const groups = (principal.groups ?? []).map((group) => principalName(matrix, group));
  return principalFacts(principal, groups);
}
