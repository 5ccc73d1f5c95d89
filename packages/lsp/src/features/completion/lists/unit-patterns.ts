import { CompletionItemKind } from "vscode-languageserver";
import type { View } from "../../../workspace/view";
import { counted } from "../../support/markdown";
import type { Provider } from "../suggestion";

/** The units: each alone, and with all below it. */
export const unitPatterns: Provider = ({ place: { view } }) => {
  const counts = countsOf(view);
  const units = view.compiled.workspace.symbols.definitionsOf("unit").keys();
  return [...units].flatMap((unit) =>
    [unit, `${unit}/**`].map((label) => {
      const size = counts.get(label) ?? 0;
      const detail = counted(size, "account");
      // A unit whose accounts are all further down selects nothing by itself.
      return { label, kind: CompletionItemKind.Folder, detail, rank: size > 0 ? 0 : 1 };
    }),
  );
};

const known = new WeakMap<View, ReadonlyMap<string, number>>();

/** How many accounts there are in each unit, and in each with all below it. */
function countsOf(view: View): ReadonlyMap<string, number> {
  const counts = known.get(view) ?? count(view);
  known.set(view, counts);
  return counts;
}

function count(view: View): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (pattern: string) => counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  for (const { unit } of view.compiled.model.accounts) {
    if (unit === undefined) continue;
    add(unit);
    const names = unit.split("/");
    for (const index of names.keys()) add(`${names.slice(0, index + 1).join("/")}/**`);
  }
  return counts;
}
