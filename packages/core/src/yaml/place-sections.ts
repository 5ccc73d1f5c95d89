import { sharedEnd, sharedStart } from "../text/shared-ends";
import type { SourceFile } from "../text/source-file";
import { partsOf } from "./block";
import { blocksOf, type PlacedBlock, knownBlocks } from "./blocks";
import { cutIntoSections, cutSection, nextLine } from "./cut";
import { type Section, sectionOf, type Sections } from "./section";

/** A text and its sections, in order; each ends where the next one starts. */
export interface PlacedSections {
  readonly text: string;
  readonly places: readonly Place[];
}

interface Place {
  readonly section: Section;
  readonly start: number;
  readonly end: number;
}

/**
 * The sections of a file. Those before and behind all changes stay, the others are cut anew, and of
 * their parts only those are parsed that were not there before. Nothing comes back, and nothing is
 * moved, when a part cannot be parsed alone.
 *
 * @param known see `sectionOf`
 */
export function placeSections(
  { text, path }: SourceFile,
  before: PlacedSections,
  known: Sections,
): PlacedSections | undefined {
  const { head, tail, starts, end } = compare(text, before);
  const earlier = before.places.slice(head, tail).flatMap(({ section }) => section.blocks);
  const blocks = knownBlocks(earlier);
  const cuts = starts.map((start, index) => cutSection(text, start, starts[index + 1] ?? end));
  const found = cuts.map((own) => blocksOf(partsOf(text, own), blocks, path));
  const sections = found.map(
    (own) =>
      own &&
      sectionOf(
        own.map(({ block }) => block),
        known,
      ),
  );
  if (!sections.every((section) => section !== undefined)) return undefined;
  for (const own of found) own?.forEach(moveTo);
  const places = sections.map((section, index) => {
    return { section, start: starts[index] ?? end, end: starts[index + 1] ?? end };
  });
  const shift = text.length - before.text.length;
  const following = before.places.slice(tail).map((place) => moveBy(place, shift));
  return { text, places: [...before.places.slice(0, head), ...places, ...following] };
}

function moveTo({ block, start }: PlacedBlock): void {
  block.origin.start = start;
}

function moveBy({ section, start, end }: Place, shift: number): Place {
  if (shift !== 0) for (const { origin } of section.blocks) origin.start += shift;
  return { section, start: start + shift, end: end + shift };
}

/** What is to be cut anew: the places from `head` up to `tail` are no longer right. */
interface Changes {
  readonly head: number;
  readonly tail: number;
  /** Where the sections in their place start. */
  readonly starts: readonly number[];
  readonly end: number;
}

function compare(text: string, { text: old, places }: PlacedSections): Changes {
  const start = sharedStart(old, text);
  // What ends a section is the line of the next one, so that must not have changed either.
  const head = places.findLastIndex((place) => nextLine(old, place.end) < start) + 1;
  const shared = sharedEnd(old, text, Math.min(old.length, text.length) - start);
  const first = places.findIndex((place) => place.start > old.length - shared);
  const from = places[head - 1]?.end ?? 0;
  for (let tail = first === -1 ? places.length : first; ; tail++) {
    const next = places[tail];
    const end = next ? next.start + text.length - old.length : text.length;
    const { starts, isOpen } = cutIntoSections(text, from, end);
    if (!isOpen || !next) return { head, tail, starts, end };
  }
}
