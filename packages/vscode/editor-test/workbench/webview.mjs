// The page that an extension shows in a tab.
import { until } from "../parts/until.mjs";

/** The inside of the matrix, once it has rows. */
export function waitForPage(page) {
  return frameWith(page, "a matrix", '[role="grid"] [role="rowheader"]');
}

/** The inside of a page whose title holds a text. */
export function waitForFrame(page, text) {
  return frameWith(page, `a page with the title "${text}"`, `h1:has-text("${text}")`);
}

/** VS Code puts a page into frames in frames. */
function frameWith(page, what, selector) {
  return until(what, async () => {
    for (const frame of page.frames().slice(1)) {
      if (await frame.locator(selector).first().isVisible()) return frame;
    }
    return undefined;
  });
}

/** The cell of a principal and an account, each by its name. */
export function cellOf(frame, { principal, account }) {
  return frame.locator(`[role="gridcell"][aria-label*="${principal}"][aria-label*="${account}"]`);
}

/** What the cells that can be seen say to a screen reader. */
export async function cellLabels(frame) {
  const cells = frame.locator('[role="gridcell"][aria-label]');
  return cells.evaluateAll((all) => all.map((cell) => cell.getAttribute("aria-label")));
}
