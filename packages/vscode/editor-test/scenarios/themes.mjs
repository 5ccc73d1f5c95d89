import assert from "node:assert/strict";
import {
  cellOf,
  choose,
  goTo,
  hoverText,
  leastContrast,
  replace,
  runCommand,
  waitForPage,
  waitForServer,
  waitForStatus,
} from "../workbench/index.mjs";
import { commitAll, copyAcme, edit, placeOf, write } from "../parts/folders.mjs";

const file = "patterns/product-teams.access.yaml";

/** The themes that VS Code comes with, by what they are for, and the mark of each on the window. */
const kinds = {
  light: { theme: "Default Light Modern", mark: "vs" },
  dark: { theme: "Default Dark Modern", mark: "vs-dark" },
  "high-contrast": { theme: "Default High Contrast", mark: "hc-black" },
  "high-contrast-light": { theme: "Default High Contrast Light", mark: "hc-light" },
};

/** The least contrast of texts and their ground. Source: WCAG 2.2, 1.4.3. */
const readable = 4.5;

/** The same in every kind of theme: what is seen in the text, and the matrix with differences. */
export const themes = Object.entries(kinds).map(([kind, { theme, mark }]) => ({
  name: `theme-${kind}`,
  title: `A theme is ${kind}`,
  open: [file],
  prepare(folder) {
    copyAcme(folder);
    write(folder, ".vscode/settings.json", JSON.stringify({ "workbench.colorTheme": theme }));
    commitAll(folder);
    edit(folder, file, ["unit: Workloads/Prod/Lending }", "unit: Workloads/Dev }"]);
  },
  run: (around) => lookAround(around, mark),
}));

async function lookAround({ page, folder, check }, mark) {
  await waitForServer(page);
  await check("the text, with a mistake and a hover", async () => {
    await page.waitForSelector(`.monaco-workbench.${mark}`);
    await goTo(page, placeOf(folder, file, "lending-developers"));
    await replace(page, "lending-developers".length, "lenders");
    await waitForStatus(page, /^1 \d+ assignments$/);
    await goTo(page, placeOf(folder, file, "payments-developers]"));
    await hoverText(page);
  });
  await check("the matrix, with what is gained and lost, can be read", async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+z");
    await waitForServer(page);
    await runCommand(page, "Rolecall: Compare Access with a Git Revision…");
    await choose(page, (label) => label.startsWith("HEAD"));
    const frame = await waitForPage(page);
    await frame.getByLabel("Only differences").uncheck();
    await frame.getByPlaceholder("Group or user").fill("lending");
    await frame.getByPlaceholder("Account or id").fill("lending");
    // The row that is pointed at has a ground of its own, and a box beside it.
    await cellOf(frame, { principal: "lending-developers", account: "lending-core-dev" }).hover();
    await frame.waitForSelector(".matrix-tip:not([hidden])");
    const worst = await leastContrast(frame);
    assert.ok(worst.contrast >= readable, `"${worst.text}" has a contrast of ${worst.contrast}`);
  });
}
