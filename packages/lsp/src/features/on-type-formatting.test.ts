import { checkCases } from "../testing/cases";
import { showEdited } from "../testing/show-edited";
import { onTypeFormattingAt } from "./on-type-formatting";

checkCases("on-type-formatting", ({ place }) => {
  const shown = showEdited(place.source, onTypeFormattingAt(place));
  return shown.replaceAll(/^ *(?:- )?$/gm, (line) => line.replaceAll(" ", "·"));
});
