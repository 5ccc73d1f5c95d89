import { groupBy, type LineBlock } from "@rolecall/core";

/**
 * Blocks that are in no others first, then those that are in these, and so on, until there are so
 * many. They stay in their order, which has to be that of their first lines.
 */
export function outermost(blocks: readonly LineBlock[], most: number): readonly LineBlock[] {
  if (blocks.length <= most) return blocks;
  const depths = depthsOf(blocks);
  const byDepth = groupBy(depths, (depth) => depth);
  const countAt = (depth: number): number => byDepth.get(depth)?.length ?? 0;
  let [deepest, left] = [0, most];
  for (; countAt(deepest) <= left; deepest++) left -= countAt(deepest);
  return blocks.filter((_, index) => {
    const depth = depths[index] ?? 0;
    return depth < deepest || (depth === deepest && left-- > 0);
  });
}

/** In how many others each block is. */
function depthsOf(blocks: readonly LineBlock[]): readonly number[] {
  const around: LineBlock[] = [];
  return blocks.map((block) => {
    while ((around.at(-1)?.last ?? Number.POSITIVE_INFINITY) < block.first) around.pop();
    return around.push(block) - 1;
  });
}
