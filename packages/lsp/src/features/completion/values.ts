import { offered } from "./offered";
import { yamlText } from "./quoting";
import type { Asked, Suggestion } from "./suggestion";

/** What a value may be chosen from. A list that is not begun is begun by choosing its first item. */
export async function valuesFor(asked: Asked): Promise<readonly Suggestion[]> {
  const { offers = [], items } = asked.form.outline();
  const { isLineStart, isItem, isFlow, quote } = asked.cursor;
  if (!items) return offered(offers, asked);
  const itemOffers = items.outline().offers ?? [];
  if (isLineStart && !isItem && !isFlow)
    return wrapped(await offered(itemOffers, asked), asked, "-");
  if (offers.length > 0 || quote !== undefined) return offered(itemOffers, asked);
  return wrapped(await offered(itemOffers, asked), asked, "[");
}

/** Values as the first item of a list. */
function wrapped(
  found: readonly Suggestion[],
  asked: Asked,
  mark: "-" | "[",
): readonly Suggestion[] {
  const { cursor, isJson } = asked;
  const isFlow = mark === "[" || cursor.isFlow;
  if (cursor.quote !== undefined) return found;
  return found.map((one) => {
    const inner = one.pieces ?? [yamlText(one.value ?? one.label, { isFlow, isJson })];
    const pieces = mark === "-" ? ["- ", ...inner] : ["[", ...inner, "]"];
    return { ...one, pieces };
  });
}
