import { sharedEnd, sharedStart } from "../text/shared-ends";
import type { SourceFile } from "../text/source-file";
import { partsOf } from "./block";
import { changedEntries, type TextChange } from "./changed-entries";
import { blocksOf, type PlacedBlock, knownBlocks } from "./blocks";
import { cutIntoSections, cutSection } from "./cut";
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
  source: SourceFile,
  before: PlacedSections,
  known: Sections,
): PlacedSections | undefined {
  const { text } = source;
  const changes = compare(text, before);
  const { head, tail, starts, end } = changes;
  const found = inOneSection(source, before, changes) ?? cutAnew(source, before, changes);
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
  const following = before.places.slice(tail).map((place) => moveBy(place, changes.change.shift));
  return { text, places: [...before.places.slice(0, head), ...places, ...following] };
}

/** The blocks of each section that was cut anew; nothing for one that cannot be parsed alone. */
type FoundBlocks = readonly (readonly PlacedBlock[] | undefined)[];

/** What a change within a section comes to, which is what most are. */
function inOneSection(
  { text, path }: SourceFile,
  { places }: PlacedSections,
  changes: Changes,
): FoundBlocks | undefined {
  const { head, tail, starts, end } = changes;
  const place = places[head];
  if (!place || tail !== head + 1 || starts.length !== 1) return undefined;
  const { blocks } = place.section;
  const found = changedEntries({ text, path, blocks, end }, changes.change);
  return found && [found];
}

function cutAnew(
  { text, path }: SourceFile,
  { places }: PlacedSections,
  { head, tail, starts, end }: Changes,
): FoundBlocks {
  const earlier = places.slice(head, tail).flatMap(({ section }) => section.blocks);
  const blocks = knownBlocks(earlier);
  return starts.map((start, index) => {
    const cuts = cutSection(text, start, starts[index + 1] ?? end);
    return blocksOf(partsOf(text, cuts), blocks, path);
  });
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
  readonly change: TextChange;
  readonly head: number;
  readonly tail: number;
  /** Where the sections in their place start. */
  readonly starts: readonly number[];
  readonly end: number;
}

function compare(text: string, { text: old, places }: PlacedSections): Changes {
  const change = changeOf(old, text);
  // What ends a section is the line of the next one, so that must not have changed either.
  const head = places.findLastIndex((place) => place.end < change.start) + 1;
  const first = places.findIndex((place) => place.start > change.end);
  const from = places[head - 1]?.end ?? 0;
  for (let tail = first === -1 ? places.length : first; ; tail++) {
    const next = places[tail];
    const end = next ? next.start + change.shift : text.length;
    const { starts, isOpen } = cutIntoSections(text, from, end);
    if (!isOpen || !next) return { change, head, tail, starts, end };
  }
}

function changeOf(old: string, text: string): TextChange {
  const start = sharedStart(old, text);
  const shared = sharedEnd(old, text, Math.min(old.length, text.length) - start);
  return {
    start: start < 2 ? 0 : old.lastIndexOf("\n", start - 2) + 1,
    end: old.length - shared,
    shift: text.length - old.length,
  };
}
