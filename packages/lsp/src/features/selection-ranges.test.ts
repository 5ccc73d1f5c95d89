import type { SelectionRange } from "vscode-languageserver";
import { offsetOf } from "../service/places";
import { checkCases } from "../testing/cases";
import { selectionRangeAt } from "./selection-ranges";

checkCases("selection-ranges", ({ place }) => {
  const { source } = place;
  const shown: string[] = [];
  for (let at: SelectionRange | undefined = selectionRangeAt(place); at; at = at.parent) {
    const { start, end } = at.range;
    const text = source.text.slice(offsetOf(source, start), offsetOf(source, end));
    shown.push(`${start.line + 1}:${start.character + 1} ${JSON.stringify(text)}`);
  }
  return shown.join("\n");
});
