import type { CST } from "yaml";
import { createSourceFile } from "../text/source-file";
import type { Part } from "./block";
import { MovingSpan, type Origin } from "./moving-span";
import type { PlacedText } from "./placed-text";

/** A part with what stands around it while it is parsed. */
export interface Framed extends PlacedText {
  readonly part: Part;
  readonly origin: Origin;
  /** Where the part starts and ends in the text that is parsed. */
  readonly start: number;
  readonly end: number;
}

/** Puts a part between what stands for all before and behind it. */
export function frame(part: Part, file: string): Framed {
  const before = part.lead.length;
  const origin = { file, start: part.start };
  return {
    part,
    origin,
    start: before,
    end: before + part.text.length,
    source: createSourceFile(file, part.lead + part.text + part.follower),
    spanOf: (start, end) => new MovingSpan(origin, start - before, end - before),
  };
}

/** Whether the follower stands in the mapping of a section. */
export function isFollowedInside({ follower }: Part): boolean {
  return follower.startsWith(" ");
}

/** Whether the parser found the follower to be just what it is. */
export function isFollowed(tokens: readonly CST.Token[], { part, end }: Framed): boolean {
  if (part.follower === "") return true;
  const document = tokens.find((token) => token.type === "document");
  // A key of several lines may start further in than the others; then those are in no mapping.
  if (document?.value?.type === "block-map" && document.value.indent > 0) return false;
  const file = itemsOf(document?.value);
  const items = isFollowedInside(part) ? itemsOf(file.at(-1)?.value) : file;
  const [first, last] = items.slice(-keysOfFollower);
  return (
    isKey(first, end + part.follower.indexOf("x")) &&
    first?.value?.type === "scalar" &&
    /^x\n *x$/.test(first.value.source) &&
    isKey(last, end + part.follower.lastIndexOf("x:"))
  );
}

/** How many keys the follower has. */
export const keysOfFollower = 2;

function itemsOf(token: CST.Token | null | undefined): readonly CST.CollectionItem[] {
  return token?.type === "block-map" ? token.items : [];
}

/** Whether a pair has nothing before its value but a key of the follower, and a colon. */
function isKey(pair: CST.CollectionItem | undefined, offset: number): boolean {
  const { start = [], key, sep = [] } = pair ?? {};
  return (
    start.every(({ type }) => isSpace(type)) &&
    key?.type === "scalar" &&
    key.offset === offset &&
    key.source === "x" &&
    sep.filter(({ type }) => !isSpace(type)).length === 1
  );
}

function isSpace(type: CST.SourceToken["type"]): boolean {
  return type === "space" || type === "newline" || type === "comment";
}
