import assert from "node:assert/strict";
import {
  hoverText,
  goTo,
  lenses,
  openFile,
  outline,
  plain,
  runCommand,
  symbols,
  waitForServer,
  waitForText,
} from "../workbench/index.mjs";
import { placeOf } from "../parts/folders.mjs";
import { until } from "../parts/until.mjs";

const file = "patterns/product-teams.access.yaml";

/** What is there without doing anything, and what is asked for most. */
export const firstLook = {
  name: "first-look",
  title: "A workspace is opened",
  open: [file],
  async run({ page, folder, check }) {
    await check("the extension starts and says how much there is", async () => {
      assert.match(await waitForServer(page), /^342 assignments$/);
    });
    await check("a lens above a pattern says how far it reaches", () =>
      until("the lens", async () => (await lenses(page)).includes("8 accounts · 8 assignments")),
    );
    await check("a hint says how many accounts are selected", () =>
      waitForText(page, "accounts: 8 accounts × 1 assignment {"),
    );
    await check("a hover says what a permission set is", async () => {
      await goTo(page, placeOf(folder, file, "ProdDiagnose]"));
      const text = await hoverText(page);
      assert.match(text, /Permission set ProdDiagnose · sessions of/);
      assert.match(text, /used in 3 patterns/);
    });
    await check("the log says what runs, and which workspace was found", async () => {
      await page.keyboard.press("Escape");
      await runCommand(page, "Rolecall: Show Log");
      const log = page.locator(".output-view .view-line");
      await until("the log", async () => {
        const text = (await log.allInnerTexts()).map(plain).join("\n");
        return /Rolecall [\d.]+ has started/.test(text) && /acme: 45 accounts, 342/.test(text);
      });
    });
    await check("the list of symbols shows the patterns", async () => {
      await runCommand(page, "View: Hide Panel");
      await openFile(page, file);
      const all = await symbols(page);
      assert.ok(
        all.some((label) => label.includes("shop-diagnose-prod")),
        all.join("\n"),
      );
    });
    await check("the outline shows the patterns", async () => {
      await page.keyboard.press("Escape");
      const all = await outline(page);
      assert.deepEqual(all.slice(0, 3), ["patterns", "teams-build", "payments-diagnose-prod"]);
    });
  },
};
