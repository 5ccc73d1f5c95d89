import assert from "node:assert/strict";
import { until } from "../../../vscode/editor-test/parts/until.mjs";
import { largeMatrix } from "../large-matrix.mjs";
import { asked, openMatrix, send } from "../open-matrix.mjs";
import { focusCell, focused, isFocusInView } from "./grid.mjs";
import { sample } from "./sample-matrix.mjs";

const size = { principals: 100, accounts: 300, grants: 3_000 };

/** Keys one after the other, and where each leads: row and column, as ARIA counts. */
const journey = [
  { key: "Control+Home", to: [1, 1] },
  { key: "ArrowDown", to: [2, 1] },
  { key: "ArrowRight", to: [2, 2] },
  { key: "ArrowRight", to: [2, 3] },
  { key: "ArrowDown", to: [3, 3] },
  { key: "ArrowLeft", to: [3, 2] },
  { key: "End", to: [3, 301] },
  { key: "Control+End", to: [102, 301] },
  { key: "ArrowDown", to: [102, 301] },
  { key: "ArrowUp", to: [101, 301] },
  { key: "Home", to: [101, 1] },
  { key: "Control+Home", to: [1, 1] },
];

/** The table without a mouse. */
export const keyboard = {
  name: "matrix-keyboard",
  title: "The matrix is used by keys",
  isPage: true,
  async run({ page, check }) {
    await openMatrix(page, largeMatrix(size));
    await check("one cell of the table is reached by Tab, and left by it", async () => {
      assert.equal(await page.locator('[role="grid"] [tabindex="0"]').count(), 1);
      await page.getByLabel("Tag").focus();
      for (let tabs = 0; tabs < 9 && !(await focused(page)); tabs += 1) {
        await page.keyboard.press("Tab");
      }
      await page.keyboard.press("Tab");
      assert.equal(await focused(page), null);
      await page.keyboard.press("Shift+Tab");
      assert.deepEqual(await focused(page), [3, 2]);
    });
    await check("arrows, Home and End lead to cells that can be seen", () => travel(page));
    await check("a page up and down is as much as is in view", () => pageThrough(page));
    await check("the focus stays when its cell is scrolled out of view", () => scrollAway(page));
    await openMatrix(page, sample);
    await check("Enter opens the line that grants it", () => openOne(page));
    await check("where several lines do, one is chosen", () => chooseOne(page));
    await check("Enter folds a unit, and unfolds it", () => foldUnit(page));
    await check("Ctrl+F looks for a principal, Escape comes back", () => search(page));
  },
};

async function travel(page) {
  for (const { key, to } of journey) {
    await page.keyboard.press(key);
    assert.deepEqual(await focused(page), to, key);
    // What is said of the last cell may still lie over this one for a moment.
    await until(`the cell that ${key} leads to`, () => isFocusInView(page));
  }
}

async function pageThrough(page) {
  await focusCell(page, [3, 2]);
  await page.keyboard.press("PageDown");
  const [row] = await focused(page);
  assert.ok(row > 12 && row < 40, `a page is ${row - 3} rows`);
  await page.keyboard.press("PageUp");
  assert.deepEqual(await focused(page), [3, 2]);
}

async function scrollAway(page) {
  await focusCell(page, [3, 2]);
  await page.locator('[role="grid"]').evaluate((grid) => grid.scrollTo(9_000, 2_000));
  await page.waitForFunction(() => document.querySelector('[aria-rowindex="80"]'));
  assert.deepEqual(await focused(page), [3, 2]);
  await page.keyboard.press("ArrowDown");
  assert.deepEqual(await focused(page), [4, 2]);
  assert.ok(await isFocusInView(page));
}

async function openOne(page) {
  await focusCell(page, [3, 2]);
  await page.keyboard.press("Enter");
  const place = { object: "patterns.look", file: "patterns.access.yaml", line: 7, column: 3 };
  assert.deepEqual((await asked(page)).at(-1), { type: "open", ...place });
  await focusCell(page, [3, 4]);
  await page.keyboard.press(" ");
  const earlier = { object: "patterns.old", file: "patterns.access.yaml", line: 9, column: 3 };
  assert.deepEqual((await asked(page)).at(-1), { type: "open", ...earlier, revision: "HEAD" });
}

async function chooseOne(page) {
  await focusCell(page, [3, 3]);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "auditors, pay-dev" });
  assert.deepEqual(await dialog.getByRole("button").allInnerTexts(), [
    "patterns.look\npatterns.access.yaml:7",
    "patterns.look-too\npatterns.access.yaml:12",
  ]);
  await page.keyboard.press("Escape");
  assert.equal(await dialog.count(), 0);
  assert.deepEqual(await focused(page), [3, 3]);
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const { object } = (await asked(page)).at(-1);
  assert.equal(object, "patterns.look-too");
  assert.deepEqual(await focused(page), [3, 3]);
}

async function foldUnit(page) {
  await focusCell(page, [1, 2]);
  const unit = page.getByRole("columnheader", { name: "Workloads/Dev, 2 accounts" });
  assert.equal(await unit.getAttribute("aria-expanded"), "true");
  await page.keyboard.press("Enter");
  assert.equal(await unit.getAttribute("aria-expanded"), "false");
  assert.equal(await page.getByRole("grid").getAttribute("aria-colcount"), "4");
  const summary = "auditors, Workloads/Dev: 2 of 2 accounts, 1 gained";
  assert.equal(await page.getByRole("gridcell", { name: summary }).count(), 1);
  assert.deepEqual(await focused(page), [1, 2]);
  await page.keyboard.press("Enter");
  assert.equal(await unit.getAttribute("aria-expanded"), "true");
}

async function search(page) {
  await focusCell(page, [3, 2]);
  await page.keyboard.press("Control+f");
  await page.keyboard.type('"user:ana"');
  assert.deepEqual(await page.getByRole("rowheader").allInnerTexts(), ["ana"]);
  await page.keyboard.press("Escape");
  assert.equal(await page.getByRole("rowheader").count(), 3);
  await page.keyboard.press("Escape");
  assert.deepEqual(await focused(page), [3, 2]);
  await send(page, sample, { principal: "" });
}
