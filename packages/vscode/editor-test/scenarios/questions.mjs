import {
  answer,
  chooseByTyping,
  goTo,
  runCommand,
  waitForFrame,
  waitForPage,
  waitForServer,
} from "../workbench/index.mjs";
import { placeOf } from "../parts/folders.mjs";
import { until } from "../parts/until.mjs";

const file = "patterns/product-teams.access.yaml";

/** What commands answer about somebody, an account or a permission. */
export const questions = {
  name: "questions",
  title: "Questions are answered",
  open: [file],
  async run({ page, folder, check }) {
    await waitForServer(page);
    await check("what a group at the cursor can do", async () => {
      await goTo(page, placeOf(folder, file, "shop-developers]"));
      await runCommand(page, "Rolecall: What Can This Principal Do?");
      const headers = (await waitForPage(page)).locator('[role="rowheader"]');
      await until("one row", async () => (await headers.innerText()).includes("shop-developers"));
    });
    await check("who can enter an account that is chosen", async () => {
      await page.locator('.tab[data-resource-name="product-teams.access.yaml"]').click();
      await goTo(page, { line: 1, column: 1 });
      await runCommand(page, "Rolecall: Who Can Enter This Account?");
      await chooseByTyping(page, "nimbus-prod");
      const headers = (await waitForPage(page)).locator('[role="columnheader"].matrix-account');
      await until("one account", async () => /nimbus-prod/.test(await headers.innerText()));
    });
    await check("why a permission is there", async () => {
      await page.locator('.tab[data-resource-name="product-teams.access.yaml"]').click();
      await goTo(page, { line: 1, column: 1 });
      await runCommand(page, "Rolecall: Explain a Permission…");
      await chooseByTyping(page, "data-engineers");
      await chooseByTyping(page, "lake-curated");
      await chooseByTyping(page, "glue:StartCrawler");
      await answer(page, "*");
      const frame = await waitForFrame(page, "data-engineers");
      await until("the answer", async () =>
        /allowed/i.test(await frame.locator("body").innerText()),
      );
    });
  },
};
