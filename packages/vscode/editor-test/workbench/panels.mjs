// The views beside and below the text.
import { patience, until } from "../parts/until.mjs";
import { ask, runCommand, waitForList } from "./commands.mjs";
import { plain } from "./window.mjs";

/** Shows Problems, and waits until one of its rows is as wanted. */
export async function waitForProblem(page, pattern, limit = patience) {
  await runCommand(page, "Problems: Focus on Problems View");
  const find = async () => (await problems(page)).find((text) => pattern.test(text));
  return until(`${pattern} in Problems`, find, limit);
}

/** The rows of Problems. */
export async function problems(page) {
  const texts = await page.locator(".markers-panel .monaco-list-row").allInnerTexts();
  return texts.map(plain);
}

/** The symbols of the active file, as the list of them shows them; the list stays open. */
export async function symbols(page) {
  await ask(page, "Control+p", "@");
  return waitForList(page);
}

/** Shows the outline, and gives its rows. */
export async function outline(page) {
  await runCommand(page, "Explorer: Focus on Outline View");
  const rows = page.locator(".outline-tree .monaco-list-row .label-name");
  return until("the outline", async () => {
    const texts = (await rows.allInnerTexts()).map(plain);
    return texts.length > 0 && texts;
  });
}
