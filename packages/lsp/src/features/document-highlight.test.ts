import { DocumentHighlightKind } from "vscode-languageserver";
import { checkCases } from "../testing/cases";
import { textIn } from "../testing/show";
import { highlightsAt } from "./document-highlight";

checkCases("document-highlight", ({ place }) => {
  const found = highlightsAt(place).map(({ range, kind }) => {
    const { line, character } = range.start;
    const how = kind === DocumentHighlightKind.Write ? "defined" : "used";
    return `${line + 1}:${character + 1} ${how} ${textIn(place.source, range)}`;
  });
  return found.join("\n") || "nothing";
});
