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

/** The titles of the palette that hold a text. */
export async function commandsWith(page, text) {
  await ask(page, "F1", `>${text}`);
  const labels = await until(`commands with "${text}"`, async () => {
    const all = await listed(page);
    return all.some((label) => label.includes(text)) && all;
  });
  await page.keyboard.press("Escape");
  return labels.filter((label) => label.includes(text));
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
