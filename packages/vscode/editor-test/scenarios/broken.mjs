import assert from "node:assert/strict";
import { goTo, hoverText, openFile, waitForProblem, waitForServer } from "../workbench/index.mjs";
import { copyAcme, edit, placeOf } from "../parts/folders.mjs";

const file = "patterns/product-teams.access.yaml";

/** A workspace file that cannot be read, and a file that is cut off in the middle. */
export const broken = {
  name: "broken",
  title: "A workspace is broken",
  open: [file],
  prepare(folder) {
    copyAcme(folder);
    edit(folder, "rolecall.yaml", ["rolecall: 1", "rolecall: [1"]);
    edit(folder, "teams.access.yaml", ["members: [sven] }", "members: [sven"]);
  },
  async run({ page, folder, check }) {
    await check("the extension runs all the same", () => waitForServer(page));
    await check("Problems says what is wrong with both files", async () => {
      await waitForProblem(page, /rolecall\.yaml/);
      await waitForProblem(page, /teams\.access\.yaml/);
    });
    await check("what can be made out is explained", async () => {
      await openFile(page, file);
      await goTo(page, placeOf(folder, file, "shop-developers]"));
      assert.match(await hoverText(page), /Group shop-developers/);
    });
  },
};
