import type { FoldingRange } from "vscode-languageserver";
import { checkCases } from "../testing/cases";
import { foldingRangesOf } from "./folding-ranges";

checkCases("folding-ranges", ({ place }) => {
  const show = ({ startLine, endLine, kind }: FoldingRange): string => {
    const text = place.source.lineAt(startLine + 1);
    return `${`${startLine + 1}-${endLine + 1}`.padEnd(6)} ${(kind ?? "").padEnd(8)}${text}`;
  };
  return foldingRangesOf(place).map(show).join("\n") || "nothing";
});
