import type { SourceFile } from "../text/source-file";
import {
  type EntryLayout,
  type Extent,
  type ItemLayout,
  type Layout,
  roughLayoutOf,
} from "./layout";
import { fileParts } from "./file-parts";

/**
 * What an offset stands in, from the innermost out: the value, the entry or item, the collection,
 * and so on to the whole file. Only the part of the text around the offset is looked at, and that may
 * be broken: then something is left out.
 */
export function extentsAt({ text }: SourceFile, offset: number): readonly Extent[] {
  const parts = fileParts(text);
  const part = parts.find(({ start, end }) => start <= offset && offset < end) ?? parts.at(-1);
  const layout = part && roughLayoutOf(part.text);
  const inner = part && layout ? extentsIn(layout, offset - part.start) : [];
  const moved = inner.map((one) => shifted(one, part?.start ?? 0));
  const whole = { start: 0, end: text.length };
  const section = sectionAround(parts, offset);
  const all = [...moved, ...(section ? [trimmed(section, text)] : []), whole];
  return growing(all.filter((one) => holds(one, offset)));
}

/** Each has to be wider than the last, as an editor widens a selection step by step. */
function growing(extents: readonly Extent[]): readonly Extent[] {
  const kept: Extent[] = [];
  for (const one of extents) {
    const { start, end } = kept.at(-1) ?? { start: one.end, end: one.end };
    const isWider = one.start <= start && one.end >= end && one.end - one.start > end - start;
    if (isWider || kept.length === 0) kept.push(one);
  }
  return kept;
}

/** From the innermost out. */
function extentsIn(layout: Layout, offset: number): readonly Extent[] {
  if (layout.kind === "scalar" || layout.kind === "alias") return [...insideQuotes(layout), layout];
  const item = layout.items.find((one) => holds(one, offset));
  if (!item) return [layout];
  const child = childrenOf(item).find((one) => holds(one, offset));
  return [...(child ? extentsIn(child, offset) : []), item, ...insideBrackets(layout), layout];
}

function childrenOf(item: ItemLayout | EntryLayout): readonly Layout[] {
  return ["key" in item ? item.key : undefined, item.value].filter((one) => one !== undefined);
}

function holds({ start, end }: Extent, offset: number): boolean {
  return start <= offset && offset <= end;
}

function insideQuotes(layout: Layout): readonly Extent[] {
  const isQuoted = layout.kind === "scalar" && layout.style.endsWith("quoted");
  return isQuoted ? [{ start: layout.start + 1, end: layout.end - 1 }] : [];
}

function insideBrackets(layout: Layout): readonly Extent[] {
  const isFlow = "isFlow" in layout && layout.isFlow;
  return isFlow ? [{ start: layout.start + 1, end: layout.end - 1 }] : [];
}

function shifted({ start, end }: Extent, by: number): Extent {
  return { start: start + by, end: end + by };
}

/** From the line with the section's name to the end of its last entry. */
function sectionAround(parts: ReturnType<typeof fileParts>, offset: number): Extent | undefined {
  const index = parts.findLastIndex(({ start }) => start <= offset);
  const first = parts.findLastIndex(({ section }, at) => at <= index && section === undefined);
  const next = parts.findIndex(({ section }, at) => at > index && section === undefined);
  const [start, last] = [parts[first], parts.at(next === -1 ? -1 : next - 1)];
  return start && last && { start: start.start, end: last.end };
}

/** Without the comments and empty lines around it. */
function trimmed({ start, end }: Extent, text: string): Extent {
  const own = text.slice(start, end);
  const before = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*/.exec(own)?.[0].length ?? 0;
  return { start: start + before, end: start + withoutComments(own).length };
}

/** A comment in the first column is about what follows. */
function withoutComments(text: string): string {
  let kept = text.trimEnd();
  let line = kept.lastIndexOf("\n") + 1;
  while (line > 0 && kept.charAt(line) === "#") {
    kept = kept.slice(0, line).trimEnd();
    line = kept.lastIndexOf("\n") + 1;
  }
  return kept;
}
