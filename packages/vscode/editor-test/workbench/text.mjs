// The text that is active: the cursor, what is typed, and what the server adds to it.
import { until } from "../parts/until.mjs";
import { ask } from "./commands.mjs";
import { plain } from "./window.mjs";

const editor = ".editor-group-container.active .editor-instance .monaco-editor";

/** Puts the cursor somewhere, and waits until it is there. */
export async function goTo(page, { line, column }) {
  await ask(page, "Control+g", `:${line}:${column}`);
  await page.keyboard.press("Enter");
  await waitForCursor(page, { line, column });
}

/** Waits until the cursor is somewhere. */
export function waitForCursor(page, { line, column }) {
  const wanted = `Ln ${line}, Col ${column}`;
  return until(`the cursor at ${wanted}`, async () => (await cursor(page)).startsWith(wanted));
}

/** Where the cursor is, as the status bar says it: `Ln 3, Col 14`. */
export async function cursor(page) {
  return plain(await page.locator('[id="status.editor.selection"]').innerText());
}

/** Replaces so many characters at the cursor by a text. */
export async function replace(page, count, text) {
  for (let i = 0; i < count; i += 1) await page.keyboard.press("Shift+ArrowRight");
  if (text === "") await page.keyboard.press("Delete");
  else await page.keyboard.insertText(text);
}

/** The lines that can be seen, with the hints between their texts. */
export async function visibleLines(page) {
  const texts = await page.locator(`${editor} .view-line`).allInnerTexts();
  return texts.map(plain);
}

/**
 * Waits until a line can be seen in which a text stands. Hints count as text; blanks do not, because
 * those around a hint are none.
 */
export function waitForText(page, text) {
  return until(`"${text}" in the text`, async () => {
    return (await visibleLines(page)).find((line) => dense(line).includes(dense(text)));
  });
}

function dense(text) {
  return text.replaceAll(" ", "");
}

/** The texts of the lenses that can be seen. */
export async function lenses(page) {
  const texts = await page.locator(`${editor} .codelens-decoration`).allInnerTexts();
  return texts.map(plain).filter((text) => text !== "");
}

/** Shows the hover of the cursor, and gives its text. */
export async function hoverText(page) {
  await page.keyboard.press("Control+K");
  await page.keyboard.press("Control+I");
  const contents = page.locator(".monaco-hover:not(.hidden) .hover-contents");
  return until("a hover", async () => {
    const texts = (await contents.allInnerTexts()).map(plain);
    return !texts.includes("Loading...") && texts.join(" ");
  });
}

/** Asks for completion, and gives what can be seen of the list. */
export async function completions(page) {
  await page.keyboard.press("Control+Space");
  const labels = page.locator(".suggest-widget.visible .monaco-list-row .label-name");
  return until("a list of completions", async () => {
    const texts = (await labels.allInnerTexts()).map(plain);
    return texts.length > 0 && texts;
  });
}

/**
 * Applies the quick fix at the cursor that has a title. The list closes by itself when the findings
 * are renewed, and is opened again then.
 */
export function applyFix(page, title) {
  const row = page.locator(".action-widget .monaco-list-row.action", { hasText: title }).first();
  return until(`the fix "${title}"`, async () => {
    if (!(await row.isVisible())) await page.keyboard.press("Control+.");
    await row.click({ timeout: 2000 });
    return true;
  });
}

/** How many squiggles of errors can be seen. */
export function squiggles(page) {
  return page.locator(`${editor} .squiggly-error`).count();
}

/** Saves the active text, and waits until the tab says so. */
export async function save(page) {
  await page.keyboard.press("Control+s");
  await until("the file to be saved", async () => {
    return (await page.locator(".editor-group-container.active .tab.active.dirty").count()) === 0;
  });
}

/** The whole of the active text, seen or not. The cursor goes to its end. */
export async function wholeText(page) {
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+c");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press("Control+End");
  return text;
}
