import { mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  chooseByTyping,
  goTo,
  openFile,
  replace,
  runCommand,
  waitForFrame,
  waitForProblem,
  waitForStatus,
  waitForTab,
  waitForText,
} from "../workbench/index.mjs";
import { copyAcme, placeOf, write } from "../parts/folders.mjs";

const small = `rolecall: 1
instance: { identitySource: external-idp, managementAccount: "100000000009" }
accounts:
  org: { id: "100000000009" }
  lab: { id: "100000000008" }
groups: { tinkerers: { external: true } }
permissionSets: { Look: { managedPolicies: [ReadOnlyAccess] } }
patterns:
  look: { principals: [group:tinkerers], permissionSets: [Look], accounts: { all: true } }
`;

/** Two workspaces in one folder, which know nothing of each other. */
export const twoWorkspaces = {
  name: "two-workspaces",
  title: "A folder has two workspaces",
  folder: "access",
  open: ["lab/rolecall.yaml"],
  prepare(folder) {
    mkdirSync(join(folder, "acme"));
    copyAcme(join(folder, "acme"));
    write(folder, "lab/rolecall.yaml", small);
  },
  async run({ page, folder, check }) {
    await check("the status bar counts both", () => waitForStatus(page, /^343 assignments$/));
    await check(
      "a preview is of the workspace of the text, and so is what is asked from it",
      async () => {
        await runCommand(page, "Rolecall: Preview Terraform");
        await waitForTab(page, "access.tf.json");
        await runCommand(page, "Rolecall: Show Access Matrix");
        await waitForFrame(page, "Access: lab");
      },
    );
    await check("from elsewhere, one of both is chosen", async () => {
      await openFile(page, "README.md");
      await runCommand(page, "Rolecall: Show Access Matrix");
      await chooseByTyping(page, "acme");
      await waitForFrame(page, "Access: acme");
      await openFile(page, "lab/rolecall.yaml");
    });
    await check("a group of the other workspace is unknown here", async () => {
      await goTo(page, placeOf(folder, "lab/rolecall.yaml", "tinkerers]"));
      await replace(page, "tinkerers".length, "shop-developers");
      await waitForProblem(page, /no group is called "shop-developers"/);
    });
    await check("the other workspace is as it was", async () => {
      await openFile(page, "product-teams.access.yaml");
      await waitForText(page, "accounts: 8 accounts × 1 assignment {");
    });
  },
};
