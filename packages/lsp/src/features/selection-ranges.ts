import { extentsAt } from "@rolecall/core";
import { type SelectionRange, SelectionRangeRequest } from "vscode-languageserver";
import { onFile } from "../service/about";
import type { Feature } from "../service/feature";
import { type Extent, type Place, placeIn, rangeOf } from "../service/places";

/** Widens a selection step by step: word, value, entry, collection, section, file. */
export const selectionRanges: Feature = {
  name: "selectionRange",
  capabilities: () => ({ selectionRangeProvider: true }),
  handlers: [
    onFile(SelectionRangeRequest.type, (document, { positions }) =>
      positions.map((position) => selectionRangeAt(placeIn(document, position))),
    ),
  ],
};

/** The steps from a place out, each with the next as its parent. */
export function selectionRangeAt(place: Place): SelectionRange {
  const { source, offset } = place;
  const extents = extentsAt(source, offset);
  const word = wordAt(place, extents[0]);
  const steps = word ? [word, ...extents] : extents;
  const none: SelectionRange = { range: rangeOf(source, { start: offset, end: offset }) };
  return (
    steps.reduceRight<SelectionRange | undefined>((parent, extent) => {
      return { range: rangeOf(source, extent), ...(parent && { parent }) };
    }, undefined) ?? none
  );
}

/** A part of a value between its dashes, colons and the like: `s3` of `s3:GetObject`. */
function wordAt({ source: { text }, offset }: Place, around: Extent | undefined) {
  if (!around) return undefined;
  const from = Math.max(around.start, offset - longestWord);
  const before = /[\p{L}\p{N}_]*$/u.exec(text.slice(from, offset))?.[0].length ?? 0;
  const behind = /^[\p{L}\p{N}_]*/u.exec(text.slice(offset, around.end))?.[0].length ?? 0;
  const isPart = before + behind > 0 && before + behind < around.end - around.start;
  return isPart ? { start: offset - before, end: offset + behind } : undefined;
}

/** In characters before the cursor; to look for the start of a longer one would take long. */
const longestWord = 200;
