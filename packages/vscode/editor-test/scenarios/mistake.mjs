import assert from "node:assert/strict";
import {
  applyFix,
  goTo,
  problems,
  replace,
  squiggles,
  waitForProblem,
  waitForServer,
  waitForStatus,
  waitForText,
} from "../workbench/index.mjs";
import { placeOf } from "../parts/folders.mjs";
import { until } from "../parts/until.mjs";

const file = "patterns/product-teams.access.yaml";
const group = "lending-developers";

/** A name is misspelt, found and mended. */
export const mistake = {
  name: "mistake",
  title: "A name is misspelt",
  open: [file],
  async run({ page, folder, check }) {
    const place = placeOf(folder, file, group);
    await waitForServer(page);
    await check("a squiggle is below a group that does not exist", async () => {
      await goTo(page, place);
      await replace(page, group.length, "lending-developer");
      await until("a squiggle", () => squiggles(page));
    });
    await check("Problems has its row", () =>
      waitForProblem(
        page,
        /no group is called "lending-developer": did you mean "lending-developers".*unknown-group/,
      ),
    );
    await check("the status bar counts it", () => waitForStatus(page, /^1 \d+ assignments$/));
    await check("a fix puts the right name in", async () => {
      await goTo(page, place);
      await applyFix(page, 'Replace "lending-developer" with "lending-developers"');
      await waitForText(page, `group:${group}]`);
      await until("no squiggle", async () => (await squiggles(page)) === 0);
    });
    await check("Problems is empty again", async () => {
      await until("no row", async () => (await problems(page)).length === 0);
      assert.match(await waitForServer(page), /^342 assignments$/);
    });
  },
};
