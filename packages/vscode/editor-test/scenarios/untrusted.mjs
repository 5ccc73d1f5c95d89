import assert from "node:assert/strict";
import {
  commandsWith,
  goTo,
  hoverText,
  replace,
  runCommand,
  squiggles,
  waitForColumns,
  waitForPage,
  waitForServer,
} from "../workbench/index.mjs";
import { placeOf } from "../parts/folders.mjs";
import { until } from "../parts/until.mjs";

const file = "patterns/product-teams.access.yaml";

/** A folder that nobody vouches for is read, and nothing is run in it. */
export const untrusted = {
  name: "untrusted",
  title: "A folder is not trusted",
  open: [file],
  isTrusting: false,
  async run({ page, folder, check }) {
    await check("VS Code restricts what may be done", () =>
      page.getByText("Restricted Mode").first().waitFor(),
    );
    await check("the files are read", () => waitForServer(page));
    await check("names are explained and checked", async () => {
      const place = placeOf(folder, file, "shop-developers]");
      await goTo(page, place);
      assert.match(await hoverText(page), /Group shop-developers/);
      await page.keyboard.press("Escape");
      await goTo(page, place);
      await replace(page, "shop-developers".length, "nobody");
      await until("a squiggle", () => squiggles(page));
    });
    await check("the matrix and the previews only read, and are there", async () => {
      await page.keyboard.press("Control+z");
      await waitForServer(page);
      await runCommand(page, "Rolecall: Show Access Matrix");
      await waitForPage(page);
      await page.locator('.tab[data-resource-name="product-teams.access.yaml"]').click();
      await runCommand(page, "Rolecall: Preview Terraform");
      await waitForColumns(page, "product-teams", "access.tf");
    });
    await check("what writes and what starts programs is not offered", async () => {
      const offered = await commandsWith(page, "Rolecall: ", "Rolecall: Show Access Matrix");
      assert.doesNotMatch(offered.join("\n"), /New Workspace|Compare Access/);
    });
  },
};
