import { checkCases } from "../testing/cases";
import { textIn } from "../testing/show";
import { documentLinksOf } from "./document-links";

checkCases("document-links", ({ place }) => {
  const links = documentLinksOf(place).map(
    ({ range, target, tooltip }) =>
      `${range.start.line + 1}: ${textIn(place.source, range)} -> ${target}${tooltip === undefined ? "" : ` (${tooltip})`}`,
  );
  return links.join("\n") || "nothing";
});
