import { compareText } from "../text/compare";
import type { ListLayout, MapLayout } from "../yaml/layout";
import type { Addition } from "./addition";
import { startOfLine } from "./style";

/** Two or three may be in order by accident. */
const fewestInOrder = 4;

/**
 * Before which item an addition belongs: at its place where the items are in order, at the end
 * otherwise.
 */
export function indexFor(text: string, layout: MapLayout | ListLayout, addition: Addition): number {
  const { items } = layout;
  const names = namesIn(layout);
  const name = addition.kind === "map" ? addition.key : addition.value;
  const isListed = names.length === items.length && typeof name === "string";
  if (!isListed || !isInOrder(names)) return items.length;
  const index = names.findIndex((other) => compareText(other, name) > 0);
  return index === -1 || (index === 0 && !startsLine(text, layout)) ? items.length : index;
}

function namesIn(layout: MapLayout | ListLayout): readonly string[] {
  const scalars =
    layout.kind === "map"
      ? layout.items.map(({ key }) => key)
      : layout.items.map(({ value }) => value);
  return scalars.flatMap((scalar) => (scalar?.kind === "scalar" ? [scalar.text] : []));
}

function isInOrder(names: readonly string[]): boolean {
  return (
    names.length >= fewestInOrder &&
    names.every((name, index) => index === 0 || compareText(names[index - 1] ?? "", name) < 0)
  );
}

/** Whether nothing stands on the line before a collection in block style. */
function startsLine(text: string, { isFlow, start }: MapLayout | ListLayout): boolean {
  return isFlow || text.slice(startOfLine(text, start), start).trim() === "";
}
