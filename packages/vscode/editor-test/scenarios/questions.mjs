import {
  chooseByTyping,
  goTo,
  runCommand,
  waitForAsking,
  waitForColumns,
  waitForComplaint,
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
    await check(
      "the resource that is asked for is prepared, and nothing is wrong yet",
      async () => {
        await page.locator('.tab[data-resource-name="product-teams.access.yaml"]').click();
        await goTo(page, { line: 1, column: 1 });
        await runCommand(page, "Rolecall: Explain a Permission…");
        await chooseByTyping(page, "data-engineers");
        await chooseByTyping(page, "lake-curated");
        await chooseByTyping(page, "glue:StartCrawler");
        await waitForAsking(page, "arn:aws:glue:eu-west-1:100000000162:crawler/${CrawlerName}");
      },
    );
    await check("what is not filled in is said once somebody goes on", async () => {
      await page.keyboard.press("Enter");
      await waitForComplaint(page, "Write what stands in the place of ${CrawlerName}");
    });
    await check("why a permission is there", async () => {
      await page.keyboard.type("orders");
      await page.keyboard.press("Enter");
      const frame = await waitForFrame(page, "data-engineers");
      await until("the answer", async () =>
        /allowed/i.test(await frame.locator("body").innerText()),
      );
      await waitForColumns(page, "product-teams", "Explanation");
    });
  },
};
