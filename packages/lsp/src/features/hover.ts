import { type Hover, HoverRequest, MarkupKind } from "vscode-languageserver";
import { onPlace } from "../service/about";
import type { Feature } from "../service/feature";
import { type Extent, type Place, rangeOf } from "../service/places";
import type { Extras } from "../service/service";
import { parts } from "./hover/parts";
import { type Explanation, pointedAt } from "./hover/part";

/** Says what stands under the pointer: what it is, what it reaches and who uses it. */
export const hover: Feature = {
  name: "hover",
  capabilities: () => ({ hoverProvider: true }),
  handlers: [onPlace(HoverRequest.type, (place, _, { extras }) => hoverAt(place, extras))],
};

/** What is to be said of a place; nothing when there is nothing to say. */
export async function hoverAt(place: Place, extras: Extras = {}): Promise<Hover | null> {
  const pointed = pointedAt(place, extras);
  for (const part of parts) {
    const found = await part(pointed);
    if (found) return asHover(place, found, pointed.at.span);
  }
  return null;
}

function asHover({ source }: Place, { markdown, extent }: Explanation, whole: Extent): Hover {
  return {
    contents: { kind: MarkupKind.Markdown, value: markdown },
    range: rangeOf(source, extent ?? whole),
  };
}
