// What was checked, and what came of it.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { artefacts } from "./places.mjs";

const shots = join(artefacts, "screenshots");

/** Keeps the results of a run, with a screenshot of each. */
export function createReport() {
  rmSync(artefacts, { recursive: true, force: true });
  mkdirSync(shots, { recursive: true });
  const results = [];
  const unsteady = [];
  return {
    results,
    unsteady,
    screenshots: shots,
    checksOf: (scenario, page) => checksOf({ scenario, page, results }),
    /** Whether a scenario failed; then its results are set aside, for it to be tried again. */
    setAside({ name }) {
      const failed = results.find((result) => result.scenario === name && result.error);
      if (!failed) return false;
      unsteady.push(failed);
      results.splice(0, Infinity, ...results.filter((result) => result.scenario !== name));
      return true;
    },
  };
}

/**
 * Gives a scenario its `check(name, act)`: it acts, takes a screenshot, and writes down what came of
 * it. What fails ends the scenario, because the rest builds upon it.
 */
function checksOf({ scenario, page, results }) {
  console.log(`\n${scenario.title}`);
  let count = 0;
  return async (name, act) => {
    const start = Date.now();
    count += 1;
    const image = join(shots, `${scenario.name}-${count}-${slug(name)}.png`);
    const error = await errorOf(act);
    await page.screenshot({ path: image, animations: "disabled" }).catch(() => undefined);
    const time = `${((Date.now() - start) / 1000).toFixed(1)} s`;
    results.push({ scenario: scenario.name, title: `${scenario.title}: ${name}`, error, image });
    console.log(
      error ? `  FAILED  ${name} (${time})\n          ${error.message}` : `  ok  ${name} (${time})`,
    );
    if (error) throw new CheckFailed();
  };
}

/** Ends a scenario; its reason is written down already. */
export class CheckFailed extends Error {}

async function errorOf(act) {
  try {
    await act();
    return undefined;
  } catch (error) {
    return error;
  }
}

function slug(name) {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 50);
}

/** Writes what failed, for good or only the first time. Gives the exit code. */
export function summarize({ results, unsteady }, seconds) {
  const failed = results.filter(({ error }) => error);
  console.log(
    `\n${results.length - failed.length} of ${results.length} checks hold (${seconds} s)`,
  );
  for (const { title, error } of unsteady) {
    console.log(`\nFAILED AT FIRST  ${title}\n  ${error.message}`);
  }
  for (const { title, error, image } of failed) {
    console.log(`\nFAILED  ${title}\n  ${error.message}\n  ${image}`);
  }
  console.log(`The screenshots are in ${shots}`);
  return failed.length === 0 && results.length > 0 ? 0 : 1;
}
