import assert from "node:assert/strict";
import {
  cellLabels,
  cellOf,
  runCommand,
  waitForCursor,
  waitForPage,
  waitForServer,
  waitForTab,
} from "../workbench/index.mjs";
import { placeOf } from "../parts/folders.mjs";
import { until } from "../parts/until.mjs";

const file = "patterns/product-teams.access.yaml";

/** Who has which access where, as a table. */
export const matrix = {
  name: "matrix",
  title: "The access matrix",
  open: [file],
  async run({ page, folder, check }) {
    await waitForServer(page);
    await check("a command shows it", async () => {
      await runCommand(page, "Rolecall: Show Access Matrix");
      const labels = await cellLabels(await waitForPage(page));
      assert.ok(
        labels.some((label) => /ViewOnly/.test(label)),
        labels.join("\n"),
      );
    });
    await check("a text filters its rows", async () => {
      const frame = await waitForPage(page);
      await frame.getByPlaceholder("Group or user").fill("lending-dev");
      const headers = frame.locator('[role="rowheader"]');
      await until("one row", async () => (await headers.count()) === 1);
    });
    await check("a click goes to the line that grants it", async () => {
      const frame = await waitForPage(page);
      await cellOf(frame, {
        principal: "lending-developers",
        account: "lending-core-prod",
      }).click();
      await waitForTab(page, "product-teams.access.yaml");
      await waitForCursor(page, placeOf(folder, file, "lending-diagnose-prod"));
    });
  },
};
