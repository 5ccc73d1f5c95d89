// The palette, and the lists and boxes in which commands ask.
import { patience, until } from "../parts/until.mjs";
import { plain, waitForTab } from "./window.mjs";

const input =
  ".quick-input-widget .quick-input-filter input, .quick-input-widget .quick-input-box input";
const rows = ".quick-input-widget .quick-input-list .monaco-list-row";

/** Runs a command by its title in the palette. One that is not enabled yet is waited for. */
export function runCommand(page, title) {
  const isIt = (label) => label === title || label.startsWith(`${title},`);
  return until(`the command "${title}"`, async () => {
    await ask(page, "F1", `>${title}`);
    try {
      return await choose(page, isIt, 3000);
    } catch {
      await page.keyboard.press("Escape");
      return false;
    }
  });
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
export function choose(page, isWanted, limit = patience) {
  const find = async () => {
    const at = (await listed(page)).findIndex((label) => isWanted(label));
    if (at < 0) return false;
    await page.locator(rows).nth(at).click({ timeout: 1000 });
    return true;
  };
  return until("the entry in the list", find, limit);
}

/** Types a text into the open list, and chooses the row that it leaves. */
export async function chooseByTyping(page, text) {
  await waitForList(page);
  await page.locator(input).first().fill(text);
  await choose(page, (label) => label.includes(text));
}

const box = '.quick-input-widget .monaco-inputbox:not(:has([role="combobox"])) input';
const complaint = ".quick-input-widget .quick-input-message";

/** Waits for the box that asks for a text, with a text in it and no complaint about it. */
export async function waitForAsking(page, text) {
  await until(`a box with ${text}`, async () => {
    const found = await page.locator(box).first().inputValue();
    if (found !== text) throw new Error(`there is ${found}`);
    return true;
  });
  if ((await said(page)).startsWith("Write"))
    throw new Error(`it says already: ${await said(page)}`);
}

/** Waits until the box that asks for a text says what is wrong with it. */
export function waitForComplaint(page, text) {
  return until(`the complaint "${text}"`, async () => (await said(page)).includes(text));
}

async function said(page) {
  return plain(await page.locator(complaint).first().innerText());
}

/** Waits for a list to choose from, and gives its rows. */
export function waitForList(page) {
  return until("a list to choose from", async () => {
    const all = await listed(page);
    return all.length > 0 && all;
  });
}
