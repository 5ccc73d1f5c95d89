/**
 * A text for a terminal: one line, and nothing in it that moves the cursor, hides or reorders what
 * stands there. Names come from files that anyone may propose to change, and a forged line in a
 * list of who has access would be believed.
 */
export function visible(text: string): string {
  return text.replaceAll("\t", " ").replace(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/gu, "\u{fffd}");
}
