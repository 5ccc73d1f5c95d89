import { MarkupContent } from "vscode-languageserver";
import { checkCases } from "../testing/cases";
import { hoverAt } from "./hover";

const pageOf = (code: string) => `https://pages.example/${code}`;

checkCases("hover", async ({ place }) => {
  const found = await hoverAt(place, { pageOf });
  if (!found) return "nothing";
  const { start, end } = found.range ?? {};
  const line = place.source.lineAt((start?.line ?? 0) + 1);
  const shown = MarkupContent.is(found.contents) ? found.contents.value : "";
  return `on: ${line.slice(start?.character, end?.character)}\n\n${shown}`;
});
