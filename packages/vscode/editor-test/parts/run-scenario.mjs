// One scenario: a folder and a window of its own, and a look at the logs when it is over.
import { mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { openWindow } from "../workbench/index.mjs";
import { copyAcme } from "./folders.mjs";
import { errorsInLogs, followConsole } from "./logs.mjs";
import { CheckFailed } from "./report.mjs";

const size = { width: 1280, height: 800 };

/**
 * Runs a scenario: `{ name, title, open, folder?, prepare?, expectedErrors?, isTrusting?, run }`. Its folder is a copy of Acme unless it
 * is made by `prepare`.
 */
export async function runScenario(scenario, { browser, server, report, folders }) {
  const folder = join(mkdtempSync(join(folders, `${scenario.name}-`)), scenario.folder ?? "acme");
  mkdirSync(folder);
  (scenario.prepare ?? copyAcme)(folder);
  const page = await newPage(browser, server.host);
  const seen = new Set(errorsInLogs(server.data));
  const consoleErrors = followConsole(page);
  const check = report.checksOf(scenario, page);
  try {
    await openWindow(page, server.host, { folder, files: scenario.open });
    await scenario.run({ page, folder, server, check });
    await check("nothing went wrong unseen", () => {
      const logged = errorsInLogs(server.data).filter((line) => !seen.has(line));
      const errors = [...consoleErrors, ...logged].filter(
        (text) => !scenario.expectedErrors?.test(text),
      );
      if (errors.length > 0) throw new Error(errors.join("\n"));
    });
  } catch (error) {
    if (!(error instanceof CheckFailed))
      await check("the window", () => Promise.reject(error)).catch(() => undefined);
  } finally {
    await page.context().close();
  }
}

async function newPage(browser, host) {
  const context = await browser.newContext({ viewport: size });
  const permissions = ["clipboard-read", "clipboard-write"];
  await context.grantPermissions(permissions, { origin: `http://${host}` });
  return context.newPage();
}
