import {
  goTo,
  hoverText,
  replace,
  runCommand,
  squiggles,
  waitForMessage,
  waitForServer,
  waitForStatus,
  waitForText,
} from "../workbench/index.mjs";
import { placeOf } from "../parts/folders.mjs";
import { waitForProcess } from "../parts/server-process.mjs";
import { until } from "../parts/until.mjs";

const file = "patterns/product-teams.access.yaml";
const group = "lending-developers";

/** The server is ended, on purpose and by accident. */
export const server = {
  name: "server",
  title: "The server ends",
  open: [file],
  expectedErrors: /Server process exited with signal SIGKILL/,
  async run({ page, folder, server: { extensions }, check }) {
    const place = placeOf(folder, file, group);
    await waitForServer(page);
    const first = await waitForProcess(extensions);
    await check("a command starts it again", async () => {
      await runCommand(page, "Rolecall: Restart Server");
      await waitForProcess(extensions, (pid) => pid !== first);
      await waitForServer(page);
      await goTo(page, place);
      await until("the hover of the new server", async () =>
        /Group lending-developers/.test(await hoverText(page)),
      );
      await page.keyboard.press("Escape");
    });
    await check("one that is killed is started again, and people are told", async () => {
      await goTo(page, place);
      await replace(page, group.length, "lenders");
      await waitForStatus(page, /^1 \d+ assignments$/);
      const pid = await waitForProcess(extensions, (one) => one !== first);
      process.kill(pid, "SIGKILL");
      await waitForMessage(page, /has ended unexpectedly, and was started again/);
      await waitForProcess(extensions, (one) => one !== pid);
    });
    await check("what was typed is still there, and is checked again", async () => {
      await waitForText(page, "[group:lenders]");
      await waitForStatus(page, /^1 \d+ assignments$/);
      await until("the squiggle", () => squiggles(page));
    });
  },
};
