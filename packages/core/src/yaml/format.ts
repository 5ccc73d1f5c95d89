import type { Level, LineEdit } from "./texts-of-lines";
import { type Word, wordsOf, step } from "./words";
import { tokensOf } from "./tokens";

/**
 * The blanks that have to change for a text to be laid out as usual: two spaces for each level, one
 * between two things, at most one empty line. Nothing else changes: no line is cut, and none joined
 * with another. Nothing comes back for a text that is better left alone.
 *
 * The text has to be one in which `parseYaml` finds nothing wrong. Whether it means the same after
 * the edits is for the caller to try.
 */
export function layoutEdits(text: string): readonly LineEdit[] | undefined {
  const tokens = tokensOf(text);
  const words = "tooDeepAt" in tokens ? undefined : wordsOf(tokens);
  if (!words) return undefined;
  const eol = /\r?\n/.exec(text)?.[0] ?? "\n";
  const edits = neighbours(words).flatMap((one) =>
    [gapBefore(one, text, eol)].concat(one.word.edits),
  );
  const needed = [...edits, gapAtEnd(text, words.at(-1), eol)].filter(
    ({ start, end, newText }) => text.slice(start, end) !== newText,
  );
  return needed.every(({ start, end }) => isBlank(text.slice(start, end))) ? needed : undefined;
}

/** A word, what stands before it, and what stands around it when comments are left out. */
interface Neighbours {
  readonly word: Word;
  readonly before: Word | undefined;
  readonly saidBefore: Word | undefined;
  saidBehind: Word | undefined;
}

function neighbours(words: readonly Word[]): readonly Neighbours[] {
  let saidBefore: Word | undefined;
  const all = words.map((word, index): Neighbours => {
    const found = { word, before: words[index - 1], saidBefore, saidBehind: undefined };
    if (word.type !== "comment") saidBefore = word;
    return found;
  });
  let saidBehind: Word | undefined;
  for (const one of all.toReversed()) {
    one.saidBehind = saidBehind;
    if (one.word.type !== "comment") saidBehind = one.word;
  }
  return all;
}

function gapBefore(one: Neighbours, text: string, eol: string): LineEdit {
  const { word, before } = one;
  const [start, end] = [before?.end ?? 0, word.start];
  if (before && !isFirst(word, before, text)) {
    return { start, end, newText: separator(before.type, word.type) };
  }
  const breaks = before ? text.slice(start, end).split("\n").length - 1 : 0;
  const indent = word.indent ?? commentIndent(one, text);
  return { start, end, newText: eol.repeat(Math.min(breaks, 2)) + " ".repeat(indent) };
}

/** A file ends with one line break; one that a text ends with is enough. */
function gapAtEnd(text: string, last: Word | undefined, eol: string): LineEdit {
  const start = last?.end ?? 0;
  const isEnded = !last || text.charAt(start - 1) === "\n";
  return { start, end: text.length, newText: isEnded ? "" : eol };
}

function isFirst({ start }: Word, before: Word, text: string): boolean {
  return text.lastIndexOf("\n", start - 1) >= before.end - 1;
}

/** What stands between two words of a line. */
function separator(before: Word["type"], word: Word["type"]): string {
  if (before === "byte-order-mark") return "";
  if (word === "comment" || before === "alias") return " ";
  if (word === "map-value-ind") return "";
  // A colon with a comma or a bracket right behind it might be read as a part of a text.
  if (before === "map-value-ind") return " ";
  if (word === "comma" || before === "flow-seq-start" || word === "flow-seq-end") return "";
  return before === "flow-map-start" && word === "flow-map-end" ? "" : " ";
}

/**
 * A comment stays with what stands in its column: with what follows it, or else with one of the
 * mappings and lists that it comes after.
 */
function commentIndent({ word, saidBefore, saidBehind }: Neighbours, text: string): number {
  const column = columnOf(text, word.start);
  if (saidBehind?.indent !== undefined && columnOf(text, saidBehind.start) === column) {
    return saidBehind.indent;
  }
  if (!saidBefore?.level) return 0;
  const isInside = column > saidBefore.level.old && saidBefore.type !== "text";
  return isInside ? saidBefore.level.now + step : nearest(saidBefore.level, column);
}

function nearest(level: Level, column: number): number {
  return level.old <= column || !level.parent ? level.now : nearest(level.parent, column);
}

function columnOf(text: string, offset: number): number {
  return offset - 1 - text.lastIndexOf("\n", offset - 1);
}

function isBlank(text: string): boolean {
  return /^[ \t\r\n]*$/.test(text);
}
