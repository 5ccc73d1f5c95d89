import { CompletionItemKind } from "vscode-languageserver";
import { keysFor } from "./keys";
import { layoutAt } from "./layout";
import { itemOf } from "./skeleton";
import type { Asked, Suggestion } from "./suggestion";

/** The keys of a mapping that is begun in braces on the line of its own key. */
export async function inBraces(asked: Asked): Promise<readonly Suggestion[]> {
  const { form, cursor } = asked;
  const { fields, items } = form.outline();
  if (!fields || items || cursor.quote !== undefined || cursor.whole !== "") return [];
  const inside = { ...asked, cursor: { ...cursor, siblings: [], isFlow: true } };
  const found = await keysFor(inside, { ...layoutAt(inside), isFlow: true });
  return found.map(braced);
}

function braced({ pieces = [], ...found }: Suggestion): Suggestion {
  return { ...found, pieces: ["{ ", ...pieces, " }"] };
}

/** An item of a list that is not begun yet, with its dash. */
export function itemKeys(asked: Asked): readonly Suggestion[] {
  const outline = asked.form.outline().items?.outline();
  if (!outline?.fields || asked.cursor.quote !== undefined) return [];
  const layout = layoutAt(asked);
  const pieces = itemOf(outline, { ...layout, indent: `${layout.indent}  ` });
  const label = `new ${outline.noun ?? "item"}`;
  return [{ label, kind: CompletionItemKind.Snippet, pieces: ["- ", ...pieces], rank: 0 }];
}
