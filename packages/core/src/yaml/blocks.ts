import { groupBy } from "../text/group-by";
import type { Block, Part } from "./block";
import { parseBlock } from "./parse-block";

/** So many parts are taken together before it is given up that they can be parsed apart. */
const mostJoined = 3;

/** Blocks that were there before, each of which may be used once. */
export interface KnownBlocks {
  /** A block that says the same as a part, which is then no longer there. */
  readonly take: (part: Part) => Block | undefined;
}

/** A block, and where it is to stand. */
export interface PlacedBlock {
  readonly block: Block;
  readonly start: number;
}

/**
 * The blocks that the parts of a section make: those that were there before are taken, the others
 * are parsed. Nothing comes back when a part cannot be parsed alone.
 */
export function blocksOf(
  parts: readonly Part[],
  known: KnownBlocks,
  file: string,
): readonly PlacedBlock[] | undefined {
  const blocks: PlacedBlock[] = [];
  for (let at = 0; at < parts.length;) {
    const found = blockFrom(parts.slice(at, at + mostJoined), known, file);
    if (!found) return undefined;
    blocks.push(found);
    at += found.size;
  }
  return blocks;
}

/** What was half typed may belong together with what follows; then both are one block. */
function blockFrom([first, ...following]: readonly Part[], known: KnownBlocks, file: string) {
  let part = first;
  for (let size = 1; part; size++) {
    const block = known.take(part) ?? parseBlock(part, file);
    if (block) return { block, start: part.start, size };
    part = join(part, following[size - 1]);
  }
  return undefined;
}

function join(part: Part, next: Part | undefined): Part | undefined {
  if (!next || part.kind !== "entry") return undefined;
  return { ...part, text: part.text + next.text, follower: next.follower };
}

/** Blocks to be found again. Most are asked for in the order in which they are. */
export function knownBlocks(blocks: readonly Block[]): KnownBlocks {
  const used = new Set<Block>();
  let next = 0;
  let byText: ReadonlyMap<string, readonly Block[]> | undefined;
  const search = (part: Part): Block | undefined => {
    byText ??= groupBy(blocks, ({ text }) => text);
    return byText.get(part.text)?.find((block) => !used.has(block) && isSame(part, block));
  };
  return {
    take(part) {
      const inOrder = blocks[next];
      const isNext = inOrder && !used.has(inOrder) && isSame(part, inOrder);
      const found = isNext ? inOrder : search(part);
      if (!found) return undefined;
      used.add(found);
      next = isNext ? next + 1 : blocks.indexOf(found) + 1;
      return found;
    },
  };
}

function isSame(part: Part, block: Block): boolean {
  return (
    part.kind === block.kind &&
    part.lead === block.lead &&
    part.follower === block.follower &&
    part.text === block.text
  );
}
