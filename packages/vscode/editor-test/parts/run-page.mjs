// A scenario of a page that needs no VS Code around it.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { followConsole } from "./logs.mjs";
import { root } from "./places.mjs";
import { CheckFailed } from "./report.mjs";

const size = { width: 1280, height: 800 };

/** Runs a scenario: `{ name, title, isPage, run }`. It opens what it needs in the page that it gets. */
export async function runPage(scenario, { browser, report }) {
  const page = await browser.newPage({ viewport: size });
  const errors = followConsole(page);
  const check = report.checksOf(scenario, page);
  try {
    await scenario.run({ page, check });
    await check("nothing went wrong unseen", () => {
      if (errors.length > 0) throw new Error(errors.join("\n"));
    });
  } catch (error) {
    if (!(error instanceof CheckFailed))
      await check("the page", () => Promise.reject(error)).catch(() => undefined);
  } finally {
    await page.context().close();
  }
}

/** Builds what pages show; the extension may have been packed elsewhere. */
export function buildMatrix() {
  const { status } = spawnSync("npm", ["run", "build"], {
    cwd: join(root, "packages/matrix"),
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("the matrix could not be built");
}
