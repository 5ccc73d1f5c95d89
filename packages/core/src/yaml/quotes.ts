/** What texts are quoted with. */
export const quotes = ['"', "'"] as const;

/**
 * Whether a quote stands anywhere from the start of a line on that may end a text in quotes: in
 * double quotes that is no escaped one, in single quotes no doubled one.
 */
export function canEnd(quote: (typeof quotes)[number], text: string, from: number): boolean {
  let at = text.indexOf(quote, from);
  while (at !== -1) {
    if (quote === "'" ? text[at + 1] !== "'" : !isEscaped(text, at)) return true;
    at = text.indexOf(quote, at + (quote === "'" ? 2 : 1));
  }
  return false;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === "\\") backslashes++;
  return backslashes % 2 === 1;
}
