import type { AccessMatrix } from "../data/access-matrix";
import { shownLabel } from "../table";
import { element } from "./element";
import type { TableModel } from "./table-model";

/** The lines above a table: what it is of, and how much of it is shown. */
export interface Summary {
  readonly element: HTMLElement;
  readonly show: (table: TableModel) => void;
  readonly dispose: () => void;
}

/** Readers of screens are told only when nothing has changed for so long, in milliseconds. */
const calm = 400;

/** Lines that say nothing yet. */
export function createSummary(): Summary {
  const title = element("h1", { class: "matrix-title" });
  const shown = element("span", { class: "matrix-faint", "aria-hidden": "true" });
  const spoken = element("span", { role: "status", class: "matrix-spoken" });
  const changes = element("span", { class: "matrix-changes" });
  let timer = 0;
  const say = (text: string): void => {
    shown.textContent = text;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => (spoken.textContent = text), calm);
  };
  return {
    element: element("header", { class: "matrix-summary-line" }, title, shown, changes, spoken),
    show: (table) => {
      title.textContent = table.matrix.title === "" ? "Access" : `Access: ${table.matrix.title}`;
      changes.replaceChildren(...changeParts(table.matrix));
      say(isEmpty(table) ? "nothing to show" : shownLabel(table.matrix, table));
    },
    dispose: () => window.clearTimeout(timer),
  };
}

function isEmpty({ principals, accounts }: TableModel): boolean {
  return principals.length === 0 || accounts.length === 0;
}

function changeParts({ grants, comparedWith }: AccessMatrix): readonly (Node | string)[] {
  if (comparedWith === undefined) return [];
  const count = (wanted: string) => grants.filter(([, , , , change]) => change === wanted).length;
  const [gained, lost] = [count("gained"), count("lost")];
  const compared = element("span", { class: "matrix-faint" }, `compared with ${comparedWith}:`);
  if (gained + lost === 0) {
    compared.append(" no difference");
    return [compared];
  }
  return [
    compared,
    element("span", { class: "matrix-count matrix-gained" }, `+${gained} gained`),
    element("span", { class: "matrix-count matrix-lost" }, `\u2212${lost} lost`),
  ];
}
