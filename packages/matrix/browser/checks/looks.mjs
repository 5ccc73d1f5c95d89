import assert from "node:assert/strict";
import { leastContrast } from "../../../vscode/editor-test/workbench/contrast.mjs";
import { openMatrix, openReport } from "../open-matrix.mjs";
import { focusCell } from "./grid.mjs";
import { hostileName, sample } from "./sample-matrix.mjs";

/** The least contrast of texts and their ground. Source: WCAG 2.2, 1.4.3. */
const readable = 4.5;

/** What is seen, in light, in the dark, and with few colours or none. */
export const looks = {
  name: "matrix-looks",
  title: "The matrix can be seen",
  isPage: true,
  async run({ page, check }) {
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      await openReport(page, sample);
      await check(`in a browser that is ${colorScheme}, all texts can be read`, async () => {
        const { text, contrast } = await leastContrast(page);
        assert.ok(contrast >= readable, `"${text}" has a contrast of ${contrast}`);
      });
    }
    await check("what comes and goes has a sign and not only a colour", () => expectSigns(page));
    await check("a cell that is pointed at has a chip on another ground", () => expectHover(page));
    await check("on paper there are lists of everything", () => expectLists(page));
    for (const forcedColors of ["none", "active"]) {
      await page.emulateMedia({ media: "screen", forcedColors, colorScheme: "light" });
      await openMatrix(page, sample, { look: "vscode-high-contrast" });
      await check(`high contrast, forced colours ${forcedColors}: shapes tell`, async () => {
        await expectSigns(page);
        await expectShapes(page);
      });
    }
  },
};

async function expectSigns(page) {
  const chips = page.locator(".matrix-body .matrix-chip");
  const texts = await chips.evaluateAll((all) =>
    all.map((chip) => {
      const text = chip.querySelector(".matrix-chip-text");
      const isStruck = getComputedStyle(text).textDecorationLine === "line-through";
      return `${chip.innerText.replace("\n", "")}${isStruck ? " struck" : ""}`;
    }),
  );
  assert.deepEqual(texts, [
    "Look",
    "+Look",
    "\u2212Admin struck",
    "Reader",
    "Filer",
    "\u2212Admin struck",
    "Admin",
  ]);
  const headers = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        ".matrix-account .matrix-name, .matrix-principal > .matrix-ellipsis",
      ),
    ]
      .map((one) => getComputedStyle(one, "::before").content)
      .filter((content) => content !== "none"),
  );
  assert.deepEqual(headers, ['"+"', '"\u2212"']);
}

async function expectHover(page) {
  const cell = page.getByRole("gridcell", { name: /^auditors, shop-dev/ });
  await cell.hover();
  const [row, chip] = await cell.evaluate((element) =>
    [element.parentElement, element.querySelector(".matrix-chip")].map(
      (one) => getComputedStyle(one).backgroundColor,
    ),
  );
  assert.notEqual(row, "rgba(0, 0, 0, 0)");
  // Half transparent, it differs from whatever lies below it.
  assert.match(chip, /\/ 0\.\d+\)$/);
}

async function expectLists(page) {
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const isTableShown = await page.locator('[role="grid"]').isVisible();
  const rows = await page
    .locator("h2, tr")
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => one.innerText.replaceAll("\t", " | ")),
    );
  assert.equal(isTableShown, false);
  const head = "Principal | Access | From | Written in";
  assert.deepEqual(rows.slice(0, 6), [
    "shop-dev",
    head,
    "group:auditors | Look | patterns.look | patterns.access.yaml:7",
    "user:ana | Admin | patterns.look | patterns.access.yaml:7",
    "pay-dev",
    head,
  ]);
  const lost = `group:${hostileName} | \u2212 Admin | patterns.old | patterns.access.yaml:9 at HEAD`;
  assert.ok(rows.includes(lost), rows.join("\n"));
}

/** Borders and outlines, because fills are gone. */
async function expectShapes(page) {
  const widths = await page
    .locator(".matrix-body .matrix-chip")
    .evaluateAll((all) => all.map((chip) => getComputedStyle(chip).borderTopWidth));
  assert.deepEqual(widths, ["1px", "2px", "2px", "1px", "1px", "2px", "1px"]);
  await focusCell(page, [3, 2]);
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
    return `${outlineStyle} ${outlineWidth}`;
  });
  assert.match(outline, /^solid [23]px$/);
}
