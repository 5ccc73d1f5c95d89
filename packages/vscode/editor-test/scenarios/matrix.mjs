import assert from "node:assert/strict";
import {
  cellLabels,
  cellOf,
  openWindow,
  runCommand,
  waitForColumns,
  waitForCursor,
  waitForPage,
  waitForServer,
  waitForTab,
} from "../workbench/index.mjs";
import { placeOf } from "../parts/folders.mjs";
import { pause, until } from "../parts/until.mjs";

const file = "patterns/product-teams.access.yaml";

/** Who has which access where, as a table. */
export const matrix = {
  name: "matrix",
  title: "The access matrix",
  open: [file],
  // What VS Code says of a window that is left.
  expectedErrors: /\[lifecycle\]/,
  async run({ page, folder, server: { host }, check }) {
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
      await waitForColumns(page, "Access", "product-teams");
    });
    await check("the next click shows its line in the same column", async () => {
      const frame = await waitForPage(page);
      await cellOf(frame, {
        principal: "lending-developers",
        account: "lending-core-dev",
      }).click();
      await waitForCursor(page, placeOf(folder, file, "teams-build"));
      await waitForColumns(page, "Access", "product-teams");
    });
    await check("where the file can be seen, a click shows the line there", async () => {
      await runCommand(page, "View: Move Editor Group Left");
      await waitForColumns(page, "product-teams", "Access");
      const frame = await waitForPage(page);
      await cellOf(frame, {
        principal: "lending-developers",
        account: "lending-core-prod",
      }).click();
      await waitForCursor(page, placeOf(folder, file, "lending-diagnose-prod"));
      await waitForColumns(page, "product-teams", "Access");
    });
    await check("the matrix is there again when the window is loaded anew", async () => {
      // A browser keeps what a window looks like every five seconds.
      await pause(6000);
      await openWindow(page, host, { folder });
      const frame = await waitForPage(page);
      await frame.getByPlaceholder("Group or user").fill("lending-dev");
      await cellOf(frame, {
        principal: "lending-developers",
        account: "lending-core-dev",
      }).click();
      await waitForCursor(page, placeOf(folder, file, "teams-build"));
    });
  },
};
