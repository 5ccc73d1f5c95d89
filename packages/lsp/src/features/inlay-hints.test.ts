import { checkCases } from "../testing/cases";
import { positionOf } from "../service/places";
import { hintsIn } from "./inlay-hints";

checkCases("inlay-hints", ({ place, from }) => {
  const { source, offset } = place;
  const isSelected = from < offset;
  const range = {
    start: positionOf(source, isSelected ? from : 0),
    end: positionOf(source, isSelected ? offset : source.text.length),
  };
  const hints = hintsIn(place, range);
  if (hints.length === 0) return "nothing";
  const placed = hints.map(({ position, label, tooltip }) => {
    const at = source.offsetAt({ line: position.line + 1, column: position.character + 1 });
    return { at, label: textOf(label), tooltip: textOf(tooltip) };
  });
  const shown = placed
    .toSorted((first, second) => second.at - first.at)
    .reduce(
      (text, { at, label }) => `${text.slice(0, at)} ⟨${label}⟩${text.slice(at)}`,
      source.text,
    );
  const tips = placed.flatMap(({ label, tooltip }) =>
    tooltip === "" ? [] : `⟨${label}⟩ ${tooltip}`,
  );
  return [shown.trimEnd(), ...(tips.length > 0 ? ["", ...tips] : [])].join("\n");
});

/** All hints have plain texts. */
function textOf(shown: unknown): string {
  return typeof shown === "string" ? shown : "";
}
