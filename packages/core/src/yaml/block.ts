import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Span } from "../text/span";
import type { ConvertedPairs } from "./convert";
import type { Cut } from "./cut";
import type { Origin } from "./moving-span";
import type { Piece } from "./parse";

/** A part of a text that is to be parsed alone, with what stands in the place of all around it. */
export interface Part {
  readonly kind: Cut["kind"];
  /** Its place in the file, which makes no difference to what it says. */
  readonly start: number;
  readonly lead: string;
  readonly text: string;
  readonly follower: string;
}

/**
 * A part of a text that was parsed alone. What it says and where it stands are kept apart: it is
 * moved by setting `origin.start`, and the places of all that was made of it move along. Its pairs
 * are those of the section if it is an entry, else the file's; keys may be there twice.
 */
export interface Block extends Omit<Part, "start">, ConvertedPairs, Piece {
  readonly origin: Origin;
  /** The mapping that the pairs belong to, as far as it stands in this block. */
  readonly span: Span;
  /** The mapping of the file, as far as it stands in this block. */
  readonly fileSpan: Span;
  /** What is no YAML. */
  readonly syntax: readonly Diagnostic[];
  /** What is wrong besides. */
  readonly problems: readonly Diagnostic[];
}

/**
 * The parts that follow each other in a section.
 *
 * @param following how far what comes behind the last one is indented
 */
export function partsOf(text: string, cuts: readonly Cut[], following = 0): readonly Part[] {
  return cuts.map(({ kind, start, end }, index) => ({
    kind,
    start,
    lead: kind === "entry" || start > 0 ? sectionBefore : "",
    text: text.slice(start, end),
    follower: end < text.length ? followerOf(cuts[index + 1]?.indent ?? following) : "",
  }));
}

/** Stands in the place of all that comes before: of an entry its section, of a section another. */
const sectionBefore = "s:\n";

/**
 * Two keys as far indented as the next one is. The value of the first goes on in a second line, so
 * that the parser gets both right only if it knows how far the line of a key is indented. Behind
 * them stand both quotes, because it looks for these in all that follows.
 */
function followerOf(width: number): string {
  const known = followers[width];
  if (known !== undefined) return known;
  const indent = " ".repeat(width);
  return (followers[width] = `${indent}x: x\n${indent} x\n${indent}x:\n# "\n# '\n`);
}

/** How far the text goes on indented behind a part. */
export function columnOf(follower: string): number {
  return Math.max(0, follower.indexOf("x"));
}

/** By their indentation: there is one behind each of thousands of parts. */
const followers: string[] = [];
