// npm run test:editor -- [SCENARIO...] [--pictures]: the packed extension in a real VS Code, driven in
// Chromium. With --pictures, the screenshots in docs/images are made anew.
//
// The environment may say
//   ROLECALL_EDITOR_TEST_CACHE   where VS Code is installed, or will be
//   ROLECALL_CHROMIUM            where Chromium is
//   ROLECALL_VSIX                the extension, packed already
//
// Exit codes: 0 all is well, 1 something is not, 77 it cannot be tried on this machine.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchChromium } from "./parts/chromium.mjs";
import { startCodeServer } from "./parts/code-server.mjs";
import { packedExtension } from "./parts/extension.mjs";
import { Impossible } from "./parts/impossible.mjs";
import { install, installDriver } from "./parts/install.mjs";
import { renewPictures } from "./parts/pictures.mjs";
import { createReport, summarize } from "./parts/report.mjs";
import { buildMatrix, runPage } from "./parts/run-page.mjs";
import { runScenario } from "./parts/run-scenario.mjs";
import { scenarios } from "./scenarios/index.mjs";

const cannot = 77;

async function main(args) {
  const names = args.filter((arg) => !arg.startsWith("--"));
  const chosen = scenarios.filter(({ name }) => names.length === 0 || names.includes(name));
  const inPages = chosen.filter(({ isPage }) => isPage);
  const inEditor = chosen.filter(({ isPage }) => !isPage);
  const { vsix, ...programs } = prepare(inEditor.length > 0);
  if (inPages.length > 0) buildMatrix();
  const start = Date.now();
  const folder = mkdtempSync(join(tmpdir(), "rolecall-editor-"));
  const report = createReport();
  const browser = await launchChromium(programs.playwright);
  try {
    for (const scenario of inPages) {
      await orAgain(scenario, report, () => runPage(scenario, { browser, report }));
    }
    for (const isTrusting of [true, false]) {
      const some = inEditor.filter((scenario) => (scenario.isTrusting ?? true) === isTrusting);
      if (some.length > 0)
        await runAll(some, { programs, vsix, folder, browser, report, isTrusting });
    }
    if (args.includes("--pictures")) await renewPictures(report.screenshots, browser);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return summarize(report, Math.round((Date.now() - start) / 1000));
}

/** What is needed for VS Code, or for pages alone. */
function prepare(isForEditor) {
  return isForEditor ? { ...install(), vsix: packedExtension() } : { playwright: installDriver() };
}

/**
 * Runs a scenario, and once more if it fails, which is told in the end: on a busy machine a window can
 * be late for reasons of its own.
 */
async function orAgain(scenario, report, run) {
  await run();
  if (report.setAside(scenario)) await run();
}

/** Runs scenarios one after the other in one VS Code. */
async function runAll(some, { programs, vsix, folder, browser, report, isTrusting }) {
  const own = join(folder, isTrusting ? "trusting" : "asking");
  const folders = join(folder, "folders");
  mkdirSync(own);
  mkdirSync(folders, { recursive: true });
  const server = await startCodeServer({ programs, folder: own, vsix, isTrusting });
  try {
    for (const scenario of some) {
      const around = { browser, server, report, folders };
      await orAgain(scenario, report, () => runScenario(scenario, around));
    }
  } finally {
    server.stop();
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Impossible)) throw error;
  console.error(`\nNOT TRIED: the extension in a real VS Code, because ${error.message}\n`);
  process.exitCode = cannot;
}
