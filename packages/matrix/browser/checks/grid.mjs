// What checks read of the grid.

/** The place of the cell that has the focus, as ARIA counts: from 1 on, headers among them. */
export function focused(page) {
  return page.evaluate(() => {
    const cell = document.activeElement;
    const row = cell.closest("[aria-rowindex]");
    return (
      row &&
      [row, cell].map((one, at) => Number(one.getAttribute(at ? "aria-colindex" : "aria-rowindex")))
    );
  });
}

/** Puts the focus into the grid, as Tab would, and moves it to a cell by keys. */
export async function focusCell(page, [row, column]) {
  await page.locator('[role="grid"] [tabindex="0"]').focus();
  await page.keyboard.press("Control+Home");
  for (let at = 1; at < row; at += 1) await page.keyboard.press("ArrowDown");
  for (let at = 1; at < column; at += 1) await page.keyboard.press("ArrowRight");
}

/** Whether all of the focused cell can be seen, and nothing lies over it. */
export function isFocusInView(page) {
  return page.evaluate(() => {
    const cell = document.activeElement;
    const { left, top, right, bottom } = cell.getBoundingClientRect();
    const corners = [
      [left + 3, top + 3],
      [right - 3, bottom - 3],
    ];
    return corners.every(([x, y]) => cell.contains(document.elementFromPoint(x, y)));
  });
}

/** How many cells and elements there are in the page. */
export function drawn(page) {
  return page.evaluate(() => ({
    cells: document.querySelectorAll('[role="gridcell"]').length,
    elements: document.querySelectorAll("*").length,
  }));
}
