import type { DefinitionLink, Location, Range } from "vscode-languageserver";
import { URI } from "vscode-uri";
import { offsetOf, type Place } from "../service/places";
import type { View } from "../workspace/view";

/** Places as `file:line:column` with the line's text, sorted as they come. */
export function showLocations(view: View, locations: readonly Location[]): string {
  if (locations.length === 0) return "nothing";
  return locations.map((location) => showLocation(view, location)).join("\n");
}

function showLocation(view: View, { uri, range: { start } }: Location): string {
  const path = view.pathOf(uri) ?? URI.parse(uri).path;
  const line = view.sourceOf(path)?.lineAt(start.line + 1) ?? "";
  return `${path}:${start.line + 1}:${start.character + 1}  ${line.trim()}`;
}

/** What is gone to a definition from, and the definitions. */
export function showLinks({ view, source }: Place, links: readonly DefinitionLink[]): string {
  const [first] = links;
  if (!first?.originSelectionRange) return "nothing";
  const targets = links.map(({ targetUri, targetSelectionRange }) => ({
    uri: targetUri,
    range: targetSelectionRange,
  }));
  return `from "${textIn(source, first.originSelectionRange)}"\n${showLocations(view, targets)}`;
}

/** The text of a range. */
export function textIn(source: Place["source"], { start, end }: Range): string {
  return source.text.slice(offsetOf(source, start), offsetOf(source, end));
}
