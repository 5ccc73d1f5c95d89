import type { Diagnostic } from "../diagnostics/diagnostic";
import { haveSameItems } from "../text/remember";
import { spanning } from "../text/span";
import type { Block } from "./block";
import type { ConvertedPairs } from "./convert";
import { distinctPairs } from "./distinct-pairs";
import type { YamlMap } from "./node";

/** A section of a file: its pairs are those of the file, usually one. Keys may be there twice. */
export interface Section extends ConvertedPairs {
  readonly blocks: readonly Block[];
  readonly problems: readonly Diagnostic[];
  /** The blocks of which some is no YAML. */
  readonly broken: readonly Block[];
}

/** Sections as they were, by their first blocks. */
export type Sections = WeakMap<Block, Section>;

/**
 * The section that blocks make: one, or the block of its line and those of its entries.
 *
 * @param known one whose blocks are all the same stays what it was
 */
export function sectionOf(blocks: readonly Block[], known: Sections): Section | undefined {
  const [head, ...entries] = blocks;
  const before = head && known.get(head);
  if (before && haveSameItems(before.blocks, blocks)) return before;
  const problems = blocks.flatMap((block) => block.problems);
  const pairs = head && pairsOf(head, entries, (found) => problems.push(found));
  if (!pairs) return undefined;
  const section: Section = {
    blocks,
    pairs,
    isWhole: head.isWhole,
    problems,
    broken: blocks.filter(({ syntax }) => syntax.length > 0),
    hasAnchors: blocks.some(({ hasAnchors }) => hasAnchors),
    hasAliases: blocks.some(({ hasAliases }) => hasAliases),
  };
  known.set(head, section);
  return section;
}

/** The entries are the value of the last key before them. */
function pairsOf(head: Block, entries: readonly Block[], report: (found: Diagnostic) => void) {
  const [first, last, pair] = [entries[0], entries.at(-1), head.pairs.at(-1)];
  if (!first || !last) return head.pairs;
  // A key that was refused has no value that anybody reads.
  if (!pair || !head.isWhole) return undefined;
  const pairs = distinctPairs(
    entries.flatMap((entry) => entry.pairs),
    report,
  );
  const isWhole = entries.every((entry) => entry.isWhole);
  const value: YamlMap = { kind: "map", pairs, isWhole, span: spanning(first.span, last.span) };
  return [...head.pairs.slice(0, -1), { key: pair.key, value }];
}
