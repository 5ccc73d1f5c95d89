import assert from "node:assert/strict";
import {
  cellLabels,
  cellOf,
  choose,
  runCommand,
  waitForColumns,
  waitForPage,
  waitForServer,
  waitForText,
} from "../workbench/index.mjs";
import { commitAll, copyAcme, edit } from "../parts/folders.mjs";
import { until } from "../parts/until.mjs";

const file = "patterns/product-teams.access.yaml";

/** What a change gives and takes, against the last commit. */
export const compare = {
  name: "compare",
  title: "Access is compared with Git",
  open: [file],
  prepare(folder) {
    copyAcme(folder);
    commitAll(folder);
    edit(folder, file, [
      "accounts: { unit: Workloads/Prod/Lending }",
      "accounts: { unit: Workloads/Dev }",
    ]);
  },
  async run({ page, check }) {
    await waitForServer(page);
    await check("what is gained since the last commit is shown", async () => {
      await runCommand(page, "Rolecall: Compare Access with a Git Revision…");
      await choose(page, (label) => label.startsWith("HEAD"));
      const frame = await waitForPage(page);
      assert.match(await frame.locator("body").innerText(), /\+8 gained\s+−2 lost/);
      await expectChange(frame, "lending-core-dev", "gained");
    });
    await check("what is lost is shown", async () => {
      const frame = await waitForPage(page);
      await frame.getByPlaceholder("Account or id").fill("lending-core-prod");
      await expectChange(frame, "lending-core-prod", "lost");
    });
    await check("what stays is shown beside it", async () => {
      const frame = await waitForPage(page);
      await frame.getByLabel("Only differences").uncheck();
      await frame.getByPlaceholder("Account or id").fill("lending");
      await expectChange(frame, "lending-core-prod", "lost");
    });
    await check("a click on what is lost shows the line as it was", async () => {
      const frame = await waitForPage(page);
      await cellOf(frame, {
        principal: "lending-developers",
        account: "lending-core-prod",
      }).click();
      await waitForColumns(page, "Access", "HEAD · product-teams");
      await waitForText(page, "accounts: { unit: Workloads/Prod/Lending }");
    });
  },
};

function expectChange(frame, account, change) {
  const label = `lending-developers, ${account}: ProdDiagnose, ${change}`;
  return until(label, async () => (await cellLabels(frame)).some((one) => one.startsWith(label)));
}
