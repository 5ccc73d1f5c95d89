import { cutIntoSections, cutSection } from "./cut";
import type { Extent } from "./layout";

/** A part of a text that can be looked at by itself: an entry of a section, or all of a section. */
export interface FilePart extends Extent {
  readonly text: string;
  /** The section of which this is an entry; nothing for what starts with a section's name. */
  readonly section: string | undefined;
}

/** The parts of a text, in its order; a text that is not made of sections is one part. */
export function fileParts(text: string): readonly FilePart[] {
  const { starts } = cutIntoSections(text, 0, text.length);
  const ends = [...starts.slice(1), text.length];
  return starts.flatMap((start, index) => partsOf(text, start, ends[index] ?? text.length));
}

function partsOf(text: string, from: number, to: number): readonly FilePart[] {
  const name = headName.exec(text.slice(from, to))?.[1];
  return cutSection(text, from, to).map(({ start, end, kind }) => ({
    start,
    end,
    text: text.slice(start, end),
    section: kind === "entry" ? name : undefined,
  }));
}

/** Behind the comments and empty lines that a file may start with. */
const headName = /^([A-Za-z]\w*):/m;
