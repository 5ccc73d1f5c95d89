import { actionsMatching } from "@rolecall/core";
import { counted, firstOf } from "../support/markdown";
import { hintAt, type Hints, matchesIn } from "./hint";

/**
 * As a whole value, in quotes or not; in the middle of a sentence it is only a text. What comes before
 * is looked for only where something begins, and only so far, or blanks and dashes would take for ever.
 */
const form =
  /(?=["'a-z])(?<=[-:,[]\s{0,100})(["']?)([a-z][a-z0-9-]{0,62}:[A-Za-z]*[*?][A-Za-z*?]*)\1(?=[ \t]*(?:[,\]}]|#|\r?$))/gm;

/** How many actions one with wildcards stands for. */
export const wildcards: Hints = (shown) =>
  matchesIn(shown, form).flatMap(({ 0: whole, 2: written = "", index }) => {
    const actions = meantBy(written);
    if (actions.length === 0) return [];
    const label = counted(actions.length, "action");
    return [hintAt(shown, index + whole.length, { label, tooltip: firstOf(actions) })];
  });

/** Most are asked for again at once; what people try out on the way need not be kept for ever. */
const known = new Map<string, readonly string[]>();
const most = 1000;

function meantBy(written: string): readonly string[] {
  const actions = known.get(written) ?? actionsMatching(written);
  if (known.size >= most) known.clear();
  known.set(written, actions);
  return actions;
}
