import { type PatternUsages, patternUsages } from "@rolecall/core";
import type { View } from "../../workspace/view";

const known = new WeakMap<View, PatternUsages>();

/** What the patterns of a workspace come to; worked out once for each view of it. */
export function usagesOf(view: View): PatternUsages {
  const found = known.get(view) ?? patternUsages(view.compiled.workspace.model, view.today);
  known.set(view, found);
  return found;
}
