// Measures the access matrix in Chromium, beside a plain HTML table of the same cells and an empty page,
// and prints what each took.
//
//   --repetitions 3   how many fresh pages of each; the middle is told
//   --alone           without the plain table, which takes minutes
//   --write           writes the table into docs/benchmarks.md
//
// Exit codes: 0 measured, 77 it cannot be measured on this machine.
import { parseArgs } from "node:util";
import { launchChromium } from "../../vscode/editor-test/parts/chromium.mjs";
import { Impossible } from "../../vscode/editor-test/parts/impossible.mjs";
import { installDriver } from "../../vscode/editor-test/parts/install.mjs";
import { pages } from "./bench-pages.mjs";
import { tableOf, write } from "./bench-table.mjs";
import { largeMatrix } from "./large-matrix.mjs";
import { measure } from "./measure.mjs";

const { values: options } = parseArgs({
  options: {
    repetitions: { type: "string", default: "3" },
    alone: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});

const viewport = { width: 1600, height: 1000 };

/** What has to stay smooth, and what is smaller and larger. */
const sizes = {
  small: { principals: 50, accounts: 200, grants: 1_000 },
  wanted: { principals: 500, accounts: 2_000, grants: 100_000 },
  large: { principals: 1_000, accounts: 5_000, grants: 500_000 },
};

/** What is measured. A frame of the plain table takes seconds, so it has few. */
const columns = [
  { page: pages.matrix, title: "matrix", size: sizes.small },
  { page: pages.matrix, title: "matrix", size: sizes.wanted },
  { page: pages.matrix, title: "matrix", size: sizes.large },
  { page: pages.plain, title: "plain HTML table", size: sizes.wanted, frames: 5, repetitions: 1 },
  { page: pages.empty, title: "empty page", size: sizes.wanted },
];

/** Frames that do not wait for a screen say what they take. */
const unhurried = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

async function main() {
  const browser = await launchChromium(installDriver(), unhurried);
  try {
    const measured = [];
    for (const column of columns.filter(({ page }) => !options.alone || page !== pages.plain)) {
      console.error(`measuring: ${column.title}, ${column.size.grants} grants …`);
      measured.push({ ...column, runs: await runsOf(column, browser) });
    }
    const table = tableOf(measured, { browser: browser.version(), viewport });
    console.log(table);
    if (options.write) write(table);
  } finally {
    await browser.close();
  }
}

async function runsOf({ page, size, frames = 300, repetitions = options.repetitions }, browser) {
  const json = JSON.stringify(largeMatrix(size));
  const runs = [];
  for (let count = 0; count < Number(repetitions); count += 1) {
    runs.push(await measure(browser, page, { json, frames, viewport }));
  }
  return runs;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Impossible)) throw error;
  console.error(`\nNOT MEASURED: the access matrix, because ${error.message}\n`);
  process.exitCode = 77;
}
