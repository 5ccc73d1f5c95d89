import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  commandsWith,
  openFile,
  problems,
  runCommand,
  waitForFrame,
  waitForMessage,
  waitForStatus,
  waitForTab,
  waitForText,
} from "../workbench/index.mjs";
import { write } from "../parts/folders.mjs";
import { until } from "../parts/until.mjs";

/** A folder in which a workspace is begun. */
export const beginning = {
  name: "beginning",
  title: "A workspace is begun in an empty folder",
  folder: "fresh",
  prepare: () => undefined,
  async run({ page, folder, check }) {
    await check("a command that needs a workspace says that there is none", async () => {
      await commandsWith(page, "Rolecall: ", "Rolecall: Show Access Matrix");
      await page.keyboard.press("Escape");
      await runCommand(page, "Rolecall: Show Access Matrix");
      await waitForMessage(page, /No folder here is a Rolecall workspace/);
    });
    await check("the message leads to the folder that is asked for", async () => {
      await page.getByRole("button", { name: "New Workspace…" }).click();
      await page.getByRole("button", { name: "Make a Workspace Here" }).waitFor();
    });
    await check("the starter is there, and is sound", async () => {
      await page.getByRole("button", { name: "Make a Workspace Here" }).click();
      await waitForTab(page, "rolecall.yaml");
      await waitForStatus(page, /^\d+ assignments$/);
      for (const name of ["rolecall.yaml", "team.access.yaml"]) {
        assert.ok(existsSync(join(folder, name)), name);
      }
      assert.deepEqual(await problems(page), []);
    });
    await check("a second time, what is there stays", async () => {
      write(folder, "team.access.yaml", "# mine\n");
      await runCommand(page, "Rolecall: New Workspace…");
      await page.getByRole("button", { name: "Make a Workspace Here" }).click();
      await waitForMessage(page, /is a workspace already/);
    });
  },
};

/** A workspace in which nothing is written yet. */
export const empty = {
  name: "empty",
  title: "A workspace is empty",
  folder: "empty",
  open: ["rolecall.yaml"],
  prepare(folder) {
    write(folder, "rolecall.yaml", "rolecall: 1\n");
    write(folder, "team.access.yaml", "groups: {}\n");
  },
  async run({ page, check }) {
    await check("it is read", async () => {
      await waitForStatus(page, /^0 assignments$/);
      await openFile(page, "team.access.yaml");
      const indentation = page.locator('[id="status.editor.indentation"]');
      await until("two blanks", async () => /Spaces: 2/.test(await indentation.innerText()));
    });
    await check("the matrix says that there is nothing yet", async () => {
      await runCommand(page, "Rolecall: Show Access Matrix");
      const frame = await waitForFrame(page, "Access: empty");
      await until("words", async () => /\w/.test(await frame.locator("body").innerText()));
    });
    await check("questions say that there is nobody to ask about", async () => {
      await openFile(page, "rolecall.yaml");
      await runCommand(page, "Rolecall: What Can This Principal Do?");
      await waitForMessage(page, /no groups and no users/);
      await runCommand(page, "Rolecall: Who Can Enter This Account?");
      await waitForMessage(page, /no accounts/);
    });
    await check("its Terraform is empty, and it has no policies", async () => {
      await runCommand(page, "Rolecall: Preview Terraform");
      await waitForTab(page, "access.tf.json");
      await waitForText(page, "{}");
      await runCommand(page, "Rolecall: Preview Policy JSON");
      await waitForMessage(page, /No permission set and no role/);
    });
  },
};
