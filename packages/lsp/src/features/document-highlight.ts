import {
  type DocumentHighlight,
  DocumentHighlightKind,
  DocumentHighlightRequest,
} from "vscode-languageserver";
import { onPlace } from "../service/about";
import type { Feature } from "../service/feature";
import { type Place, rangeOf } from "../service/places";
import { localNameAt } from "./support/local-names";
import { definitionsOf, namesAt, referencesTo, type WrittenName } from "./support/names";
import { partsBelow } from "./support/unit-segments";

/** Shows where else in a file the name at the cursor stands. */
export const documentHighlight: Feature = {
  name: "documentHighlight",
  capabilities: () => ({ documentHighlightProvider: true }),
  handlers: [onPlace(DocumentHighlightRequest.type, highlightsAt)],
};

/** The places in the same file that have the name; the one that defines it counts as written. */
export function highlightsAt(place: Place): DocumentHighlight[] {
  const [names, local] = [namesAt(place), localNameAt(place)];
  const { view } = place;
  if (local) {
    return [
      ...inFile(place, [local.definition], DocumentHighlightKind.Write),
      ...inFile(place, local.uses, DocumentHighlightKind.Read),
    ];
  }
  const written = names.flatMap((name) => definitionsOf(view, name));
  const read = names.flatMap((name) => referencesTo(view, name).concat(partsBelow(view, name)));
  return [
    ...inFile(place, written, DocumentHighlightKind.Write),
    ...inFile(place, read, DocumentHighlightKind.Read),
  ];
}

function inFile(
  { path, source }: Place,
  names: readonly Pick<WrittenName, "span">[],
  kind: DocumentHighlightKind,
): DocumentHighlight[] {
  const own = new Map(
    names.filter(({ span }) => span.file === path).map(({ span }) => [span.start, span]),
  );
  return [...own.values()].map((span) => ({ range: rangeOf(source, span), kind }));
}
