import assert from "node:assert/strict";
import { largeMatrix } from "../large-matrix.mjs";
import { openMatrix } from "../open-matrix.mjs";
import { drawn } from "./grid.mjs";

const sizes = [
  { principals: 60, accounts: 100, grants: 600 },
  { principals: 500, accounts: 2_000, grants: 100_000 },
  { principals: 2_000, accounts: 5_000, grants: 200_000 },
];

/** However large it is, no more of it is in the page than can be seen, and a little around it. */
export const size = {
  name: "matrix-size",
  title: "The matrix is never in the page as a whole",
  isPage: true,
  async run({ page, check }) {
    const counts = [];
    for (const one of sizes) {
      await check(`${one.principals} principals and ${one.accounts} accounts`, async () => {
        await openMatrix(page, largeMatrix(one));
        counts.push(await mostDrawn(page));
      });
    }
    await check("as many cells are drawn of a large one as of a small one", () => {
      const cells = counts.map((count) => count.cells);
      const elements = counts.map((count) => count.elements);
      assert.equal(new Set(cells).size, 1, `cells: ${cells.join(", ")}`);
      // Lists of units and tags to choose from may be longer.
      assert.ok(elements.at(-1) - elements[0] < 200, `elements: ${elements.join(", ")}`);
    });
  },
};

/** The most while the middle of the table is scrolled through. */
async function mostDrawn(page) {
  const counts = [];
  for (let step = 0; step < 10; step += 1) {
    await page.locator('[role="grid"]').evaluate(async (grid, at) => {
      grid.scrollTo(1_000 + at * 132, 400 + at * 30);
      for (let frame = 0; frame < 2; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }, step);
    counts.push(await drawn(page));
  }
  const most = (name) => Math.max(...counts.map((count) => count[name]));
  return { cells: most("cells"), elements: most("elements") };
}
