import { checkCases } from "../testing/cases";
import { showEdited } from "../testing/show-edited";
import { formattingIn } from "./formatting";

checkCases("range-formatting", ({ place, from }) =>
  showEdited(place.source, formattingIn(place, { start: from, end: place.offset })),
);
