// The pages that are measured: the matrix, and beside it what no table can be faster than, and what a
// page without this view would do.
import { openWebview } from "./open-matrix.mjs";

/** As large as a cell of the matrix. Source: `sizes` and `columnSizes` in src/view/geometry.ts. */
const cell = { width: 132, height: 30 };

/**
 * How each page is opened, and how it shows a table. `show` runs in the page, where `matrix` and
 * `painted` are, and names the element that is scrolled.
 */
export const pages = {
  matrix: { open: (page) => openWebview(page), show: showMatrix },
  plain: { open: openBlank, show: showPlainTable },
  empty: { open: openBlank, show: showNothing },
};

async function openBlank(page) {
  await page.setContent(`<!doctype html><style>
    body { margin: 0; font: 13px sans-serif }
    #scroller { height: 100vh; overflow: auto }
    table { border-collapse: collapse; table-layout: fixed }
    td, th { box-sizing: border-box; width: ${cell.width}px; min-width: ${cell.width}px;
      height: ${cell.height}px; padding: 0; border: 1px solid silver; overflow: hidden;
      white-space: nowrap }
  </style><div id="scroller"></div>`);
}

async function showMatrix() {
  window.postMessage({ type: "matrix", matrix: window.matrix }, "*");
  const { children } = document.getElementById("matrix");
  while (children.length === 0) await new Promise((resolve) => setTimeout(resolve));
  return '[role="grid"]';
}

/** As wide and as high as the table, with nothing in it. */
function showNothing() {
  const canvas = document.createElement("div");
  canvas.style.width = `${(window.matrix.accounts.length + 2) * 132}px`;
  canvas.style.height = `${(window.matrix.principals.length + 3) * 30}px`;
  document.getElementById("scroller").append(canvas);
  return "#scroller";
}

/** Every cell of the same matrix at once, as the parser of HTML makes it. */
function showPlainTable() {
  const { principals, accounts, access, grants } = window.matrix;
  const held = new Map(grants.map(([who, where, what]) => [who * accounts.length + where, what]));
  const rows = principals.map(({ key }, who) => {
    const cells = accounts.map((_account, where) => {
      const what = held.get(who * accounts.length + where);
      return `<td>${what === undefined ? "" : access[what].name}</td>`;
    });
    return `<tr><th>${key}</th>${cells.join("")}</tr>`;
  });
  const head = accounts.map(({ name }) => `<th>${name}</th>`).join("");
  const table = `<table><tr><th></th>${head}</tr>${rows.join("")}</table>`;
  document.getElementById("scroller").innerHTML = table;
  return "#scroller";
}
