import { type Block, columnOf, partsOf } from "./block";
import { blocksOf, knownBlocks, type PlacedBlock } from "./blocks";
import { cutEntries } from "./cut";

/** A change of a text: what is before and behind it is as it was. */
export interface TextChange {
  /** The start of the first line that may have changed, in both texts. */
  readonly start: number;
  /** Where it ends in the text as it was; what starts behind it has not changed. */
  readonly end: number;
  /** How far what is behind it has moved. */
  readonly shift: number;
}

/** A text, and a section of it as it was; `end` is where it ends now. */
interface ChangedSection {
  readonly text: string;
  readonly path: string;
  readonly blocks: readonly Block[];
  readonly end: number;
}

/**
 * The blocks of a section in which something has changed: the entries before and behind the change
 * stay, and only what is between them is cut anew. Nothing comes back when that cannot be told from
 * what is between them alone, such as when the first entry has changed, which tells how far all are
 * indented.
 */
export function changedEntries(
  { text, path, blocks, end }: ChangedSection,
  { start, end: changed, shift }: TextChange,
): readonly PlacedBlock[] | undefined {
  const before = blocks.slice(
    0,
    indexOfFirst(blocks, (block) => endOf(block) >= start),
  );
  const behind = blocks.slice(indexOfFirst(blocks, ({ origin }) => origin.start > changed));
  const [head, last, next] = [before[0], before.at(-1), behind[0]];
  if (head?.kind !== "head" || !last || last === head) return undefined;
  const indent = columnOf(head.follower);
  const to = next ? next.origin.start + shift : end;
  const cuts = cutEntries(text, { start: endOf(last), end: to, indent });
  const between = blocks.slice(before.length, blocks.length - behind.length);
  const made = blocksOf(partsOf(text, cuts, next && indent), knownBlocks(between), path);
  return made && [...before.map(movedBy(0)), ...made, ...behind.map(movedBy(shift))];
}

/** The index of the first block of which something is so, or the one behind all of them. */
function indexOfFirst(blocks: readonly Block[], isSo: (block: Block) => boolean): number {
  const found = blocks.findIndex(isSo);
  return found === -1 ? blocks.length : found;
}

function endOf({ origin, text }: Block): number {
  return origin.start + text.length;
}

function movedBy(shift: number): (block: Block) => PlacedBlock {
  return (block) => ({ block, start: block.origin.start + shift });
}
