/** How long anything is waited for, in milliseconds: long, because machines may be busy. */
export const patience = 25_000;

/** How often it is looked at, in milliseconds. */
const step = 50;

/**
 * Waits until `find` gives something, and gives that back. What it throws on the way counts as
 * nothing: a page is redrawn while it is read.
 */
export async function until(what, find, limit = patience) {
  let last;
  for (const start = Date.now(); Date.now() - start < limit; await pause(step)) {
    try {
      const found = await find();
      if (found) return found;
    } catch (error) {
      last = error;
    }
  }
  throw new Error(`waited in vain for ${what}${last ? `: ${last.message}` : ""}`);
}

/** Waits so many milliseconds. For what has no sign to wait for, and for nothing else. */
export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
