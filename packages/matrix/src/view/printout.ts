import type { AccessMatrix, MatrixAccount } from "../data/access-matrix";
import {
  accessLabel,
  accountFacts,
  accountName,
  type Holding,
  originsIn,
  originsOf,
  placeLabel,
  principalName,
  type Way,
} from "../table";
import { signs } from "./body-cell";
import { element } from "./element";
import type { TableModel } from "./table-model";

/** What is printed instead of a table. */
export interface Printout {
  readonly element: HTMLElement;
  readonly dispose: () => void;
}

/**
 * Lists that a browser finds when it prints: of the table only what is in view is in the document,
 * and no sheet of paper is wide enough for it.
 */
export function createPrintout(shownNow: () => TableModel | undefined): Printout {
  const box = element("div", { class: "matrix-printout" });
  const fill = (): void => {
    const table = shownNow();
    if (table) box.replaceChildren(...listsOf(table));
  };
  const clear = (): void => box.replaceChildren();
  window.addEventListener("beforeprint", fill);
  window.addEventListener("afterprint", clear);
  const dispose = (): void => {
    window.removeEventListener("beforeprint", fill);
    window.removeEventListener("afterprint", clear);
  };
  return { element: box, dispose };
}

/** A list for each account, and the names of those that nobody gets into. */
function listsOf(table: TableModel): readonly Node[] {
  const closed: string[] = [];
  const lists = table.accounts.flatMap((place) => {
    const account = table.matrix.accounts[place];
    const rows = rowsOf(place, table);
    if (account && rows.length > 0) return [listOf(account, rows)];
    closed.push(accountName(table.matrix, place));
    return [];
  });
  if (closed.length === 0) return lists;
  const title = element("h2", {}, "Accounts that nobody has access to");
  return [...lists, element("section", {}, title, element("p", {}, closed.join(", ")))];
}

function listOf(account: MatrixAccount, rows: readonly Node[]): HTMLElement {
  const [name = "", ...facts] = accountFacts(account);
  return element(
    "section",
    {},
    element("h2", {}, name),
    element("p", { class: "matrix-faint" }, facts.join(", ")),
    element("table", {}, rowOf("th", ["Principal", "Access", "From", "Written in"]), ...rows),
  );
}

function rowsOf(account: number, table: TableModel): readonly Node[] {
  return table.principals.flatMap((principal) =>
    table
      .holdingsIn(principal, account)
      .map((holding) => rowOf("td", textsOf(principal, holding, table))),
  );
}

function textsOf(principal: number, holding: Holding, { matrix }: TableModel): readonly string[] {
  const { access, change, ways } = holding;
  const origins = originsOf(matrix, [holding]);
  const one = matrix.access[access];
  return [
    personAt(principal, matrix),
    `${change ? `${signs[change]} ` : ""}${one ? accessLabel(one) : ""}`,
    ways.flatMap((way) => sourcesOf(way, matrix)).join(", "),
    origins.map((origin) => placeLabel(origin, matrix.comparedWith)).join(", "),
  ];
}

function personAt(place: number, { principals }: AccessMatrix): string {
  const { kind = "group", key = "" } = principals[place] ?? {};
  return `${kind}:${key}`;
}

function sourcesOf({ through, origins }: Way, matrix: AccessMatrix): readonly string[] {
  const member = through === undefined ? "" : ` as a member of ${principalName(matrix, through)}`;
  return originsIn(matrix, origins).map(({ object }) => `${object}${member}`);
}

function rowOf(tag: "td" | "th", texts: readonly string[]): HTMLElement {
  return element("tr", {}, ...texts.map((text) => element(tag, {}, text)));
}
