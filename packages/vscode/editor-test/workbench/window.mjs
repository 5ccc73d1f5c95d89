// A window of VS Code, and what stands around the text.
import { until } from "../parts/until.mjs";

/**
 * Opens a folder, and files in it one after the other, without a click.
 * @param {string[]} files paths within the folder
 */
export async function openWindow(page, host, { folder, files = [] }) {
  const address = (file) => `vscode-remote://${host}${folder}/${file}`;
  const payload = JSON.stringify(files.map((file) => ["openFile", address(file)]));
  const query = new URLSearchParams({ folder, payload });
  await page.goto(`http://${host}/?${query}`);
  await page.waitForSelector(".explorer-folders-view .monaco-list");
  const last = files.at(-1)?.split("/").at(-1);
  if (last !== undefined) await waitForTab(page, last);
}

/** Waits until a file is the active one and its text is shown. */
export async function waitForTab(page, name) {
  await page.waitForSelector(`.tabs-container .tab.active[data-resource-name="${name}"]`);
}

/** The name of the tab that is active. */
export function activeTab(page) {
  return page
    .locator(".editor-group-container.active .tab.active")
    .getAttribute("data-resource-name");
}

/** What the status bar says of the workspaces, and nothing while it says nothing. */
export async function statusText(page) {
  const item = page.locator('[id="rolecall.rolecall-vscode.rolecall.status"]');
  return (await item.count()) > 0 ? plain(await item.innerText()) : "";
}

/** Waits until the status bar says something of the kind. */
export function waitForStatus(page, pattern) {
  return until(`${pattern} in the status bar`, async () => {
    const text = await statusText(page);
    return pattern.test(text) && text;
  });
}

/** Waits until the server has said what it knows; a window whose workspace is whole, that is. */
export function waitForServer(page) {
  return waitForStatus(page, /\d+ assignments/);
}

/** The messages that VS Code shows in its corner. */
export async function messages(page) {
  const texts = await page.locator(".notification-list-item-message").allInnerTexts();
  return texts.map(plain);
}

/** Waits for a message. */
export function waitForMessage(page, pattern) {
  return until(`a message ${pattern}`, async () => {
    return (await messages(page)).find((text) => pattern.test(text));
  });
}

/** A text as people read it: blanks of every kind are blanks, and icons are nothing. */
export function plain(text) {
  return text
    .replaceAll(/[\uE000-\uF8FF]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
