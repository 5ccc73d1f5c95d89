// The palette, and the lists and boxes in which commands ask.
import { until } from "../parts/until.mjs";
import { plain, waitForTab } from "./window.mjs";

const input =
  ".quick-input-widget .quick-input-filter input, .quick-input-widget .quick-input-box input";
const rows = ".quick-input-widget .quick-input-list .monaco-list-row";

/** Runs a command by its title in the palette. */
export async function runCommand(page, title) {
  await ask(page, "F1", `>${title}`);
  await choose(page, (label) => label === title || label.startsWith(`${title},`));
}

/**
 * Opens the palette on a text. Gives its titles once a wanted one is among them. What is enabled while
 * the palette is open does not come into it, so it is opened again.
 */
export function commandsWith(page, text, wanted) {
  const read = async () => {
    const labels = await listed(page);
    return labels.some((label) => label.startsWith(wanted)) && labels;
  };
  return until(`the command "${wanted}"`, async () => {
    await page.keyboard.press("Escape");
    await ask(page, "F1", `>${text}`);
    return until("it", read, 2000);
  });
}

/** Opens a file of the folder by its path. */
export async function openFile(page, path) {
  const name = path.split("/").at(-1);
  await ask(page, "Control+p", path);
  await choose(page, (label) => label.startsWith(name));
  await waitForTab(page, name);
}

/** Opens the box with a key, and fills it. */
export async function ask(page, key, text) {
  await page.keyboard.press(key);
  await page.waitForSelector(input);
  await page.locator(input).first().fill(text);
}

/** The rows of the list that is open, as a screen reader says them. */
export async function listed(page) {
  const labels = await page.locator(rows).evaluateAll((all) => {
    return all.map((row) => row.getAttribute("aria-label") ?? row.textContent);
  });
  return labels.map((label) => plain(label ?? ""));
}

/** Chooses the first row of the open list whose text is as wanted. The list may still be changing. */
export function choose(page, isWanted) {
  return until("the entry in the list", async () => {
    const at = (await listed(page)).findIndex((label) => isWanted(label));
    if (at < 0) return false;
    await page.locator(rows).nth(at).click({ timeout: 1000 });
    return true;
  });
}

/** Types a text into the open list, and chooses the row that it leaves. */
export async function chooseByTyping(page, text) {
  await waitForList(page);
  await page.locator(input).first().fill(text);
  await choose(page, (label) => label.includes(text));
}

/** Answers the box that asks for a text. */
export async function answer(page, text) {
  await page
    .locator('.quick-input-widget .monaco-inputbox:not(:has([role="combobox"]))')
    .first()
    .waitFor();
  await page.locator(input).first().fill(text);
  await page.keyboard.press("Enter");
}

/** Waits for a list to choose from, and gives its rows. */
export function waitForList(page) {
  return until("a list to choose from", async () => {
    const all = await listed(page);
    return all.length > 0 && all;
  });
}
