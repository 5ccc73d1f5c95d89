import { checkCases } from "../testing/cases";
import { showEdited } from "../testing/show-edited";
import { formattingOf } from "./formatting";

checkCases("formatting", ({ place }) => showEdited(place.source, formattingOf(place)));
