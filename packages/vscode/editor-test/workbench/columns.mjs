// The columns of editors, and what each shows.
import { until } from "../parts/until.mjs";

/** The titles of the tabs that are active, by column from left to right. */
export async function columns(page) {
  const groups = await page.locator(".editor-group-container").evaluateAll((all) =>
    all.map((group) => ({
      left: group.getBoundingClientRect().left,
      title: group.querySelector(".tab.active .label-name")?.textContent,
    })),
  );
  return groups.toSorted((one, other) => one.left - other.left).map(({ title }) => title);
}

/** Waits until the columns show these, each a text that the title of its tab begins with. */
export function waitForColumns(page, ...wanted) {
  return until(`the columns ${wanted.join(" | ")}`, async () => {
    const shown = await columns(page);
    if (shown.length === wanted.length && wanted.every((name, at) => shown[at]?.startsWith(name)))
      return true;
    throw new Error(`there are ${shown.join(" | ")}`);
  });
}
