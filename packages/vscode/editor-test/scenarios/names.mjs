import assert from "node:assert/strict";
import {
  activeTab,
  completions,
  cursor,
  goTo,
  hoverText,
  replace,
  runCommand,
  waitForServer,
  waitForTab,
} from "../workbench/index.mjs";
import { placeOf, read } from "../parts/folders.mjs";
import { until } from "../parts/until.mjs";

const file = "patterns/product-teams.access.yaml";
const group = "shop-developers";

/** Names that are defined in one file and used in others. */
export const names = {
  name: "names",
  title: "A name is followed and changed in all files",
  open: [file],
  async run({ page, folder, check }) {
    const use = placeOf(folder, file, `${group}]`);
    const definition = placeOf(folder, "teams.access.yaml", `${group}:`);
    await waitForServer(page);
    await check("a hover says who is in the group", async () => {
      await goTo(page, use);
      const text = await hoverText(page);
      assert.match(text, /Group shop-developers/);
      assert.match(text, /lena/);
    });
    await check("completion offers the groups", async () => {
      await page.keyboard.press("Escape");
      await goTo(page, use);
      await replace(page, group.length, "");
      const offered = await completions(page);
      assert.ok(offered.includes("group:cloud-platform"), offered.join("\n"));
    });
    await check("F12 goes to the definition in another file", async () => {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+z");
      await goTo(page, use);
      await page.keyboard.press("F12");
      await waitForTab(page, "teams.access.yaml");
      await until("the cursor", async () =>
        (await cursor(page)).startsWith(`Ln ${definition.line},`),
      );
    });
    await check("Shift+F12 shows all uses", async () => {
      await page.keyboard.press("Shift+F12");
      const title = page.locator(".peekview-title");
      await until("the list of uses", async () =>
        /References \(\d+\)/.test(await title.innerText()),
      );
    });
    await check("F2 changes the name in all files", async () => {
      await page.keyboard.press("Escape");
      assert.equal(await activeTab(page), "teams.access.yaml");
      await goTo(page, definition);
      await page.keyboard.press("F2");
      await page.locator(".rename-box input").fill("shop-builders");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".rename-box", { state: "hidden" });
      await until(
        "two changed files",
        async () => (await page.locator(".tab.dirty").count()) === 2,
      );
      await runCommand(page, "File: Save All Files");
      await until("the files on the disk", () => {
        const isUsed = read(folder, file).includes("principals: [group:shop-builders]");
        return isUsed && read(folder, "teams.access.yaml").includes(`renamedFrom: ${group}`);
      });
      assert.match(await waitForServer(page), /^342 assignments$/);
    });
  },
};
