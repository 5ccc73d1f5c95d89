import assert from "node:assert/strict";
import {
  goTo,
  replace,
  runCommand,
  waitForServer,
  waitForTab,
  wholeText,
} from "../workbench/index.mjs";
import { placeOf } from "../parts/folders.mjs";
import { until } from "../parts/until.mjs";

const file = "permission-sets/data.access.yaml";

/** What the workspace compiles to, beside the YAML. */
export const previews = {
  name: "previews",
  title: "Terraform and policies are looked at",
  open: [file],
  async run({ page, folder, check }) {
    const place = placeOf(folder, file, "glue:StartCrawler");
    await waitForServer(page);
    await check("the policy of a permission set is shown", async () => {
      await goTo(page, place);
      await runCommand(page, "Rolecall: Preview Policy JSON");
      await waitForTab(page, "DataEngineer.json");
      const { Statement } = await until("the policy", async () =>
        JSON.parse(await wholeText(page)),
      );
      assert.equal(Statement[1].Sid, "GlueJobsAndCatalogue");
      assert.ok(Statement[1].Action.includes("glue:StartCrawler"));
    });
    await check("the Terraform of the workspace is shown", async () => {
      await page.keyboard.press("Control+1");
      await runCommand(page, "Rolecall: Preview Terraform");
      await waitForTab(page, "access.tf.json");
      const { resource } = await until("the Terraform", async () =>
        JSON.parse(await wholeText(page)),
      );
      assert.equal(Object.keys(resource.aws_ssoadmin_account_assignment).length, 342);
    });
    await check("the preview follows what is typed", async () => {
      await page.keyboard.press("Control+1");
      await goTo(page, placeOf(folder, file, "Fill and shape"));
      await replace(page, "Fill".length, "Pour");
      await page.keyboard.press("Control+2");
      await waitForTab(page, "access.tf.json");
      await until("the changed Terraform", async () =>
        (await wholeText(page)).includes("Pour and shape the lake"),
      );
    });
  },
};
