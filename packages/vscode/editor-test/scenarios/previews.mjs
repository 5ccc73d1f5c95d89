import assert from "node:assert/strict";
import {
  chooseByTyping,
  goTo,
  openFile,
  replace,
  runCommand,
  waitForColumns,
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
    await check("from a preview, the Terraform of the same workspace is shown", async () => {
      await runCommand(page, "Rolecall: Preview Terraform");
      await waitForTab(page, "access.tf.json");
      await waitForColumns(page, "data.access", "access.tf");
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
    await check(
      "from a preview, the policy is that of the text which it was made for",
      async () => {
        await page.keyboard.press("Control+1");
        await goTo(page, place);
        await page.keyboard.press("Control+2");
        await runCommand(page, "Rolecall: Preview Policy JSON");
        await waitForTab(page, "DataEngineer.json");
        await waitForColumns(page, "data.access", "DataEngineer");
      },
    );
    await check("a preview from the second column stays there", async () => {
      await page.keyboard.press("Control+2");
      await openFile(page, "permission-sets/security.access.yaml");
      await goTo(page, placeOf(folder, "permission-sets/security.access.yaml", "FindTables"));
      await runCommand(page, "Rolecall: Preview Policy JSON");
      await waitForColumns(page, "data.access", "TrailReader");
    });
    await check("where the cursor is on no policy, all can be chosen from", async () => {
      await page.keyboard.press("Control+1");
      await goTo(page, { line: 1, column: 1 });
      await runCommand(page, "Rolecall: Preview Policy JSON");
      await chooseByTyping(page, "Policy of DataEngineer");
      await waitForColumns(page, "data.access", "DataEngineer");
    });
  },
};
