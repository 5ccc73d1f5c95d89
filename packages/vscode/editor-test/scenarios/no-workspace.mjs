import assert from "node:assert/strict";
import { commandsWith, statusText, waitForText } from "../workbench/index.mjs";
import { until } from "../parts/until.mjs";
import { write } from "../parts/folders.mjs";

/** A folder that has nothing to do with access. */
export const noWorkspace = {
  name: "no-workspace",
  title: "A folder has no workspace",
  folder: "other",
  open: ["settings.yaml"],
  prepare(folder) {
    write(folder, "settings.yaml", "web:\n  port: 80\n");
  },
  async run({ page, check }) {
    await check("other YAML is left alone", async () => {
      await waitForText(page, "web:");
      const mode = page.locator('[id="status.editor.mode"]');
      await until("the mode", async () => (await mode.innerText()).trim() === "YAML");
    });
    await check("a new workspace is offered, and nothing else is in the way", async () => {
      await commandsWith(page, "Rolecall: ", "Rolecall: New Workspace");
      assert.equal(await statusText(page), "");
    });
  },
};
