import type { Extent } from "./layout";

/** A mapping or a list in block style: the column of its keys or dashes, as it is and as it will be. */
export interface Level {
  readonly old: number;
  readonly now: number;
  readonly parent: Level | undefined;
}

/** Blanks that come into the place of others. */
export interface LineEdit extends Extent {
  readonly newText: string;
}

/** Indents the lines of a scalar in quotes, or a plain one, but for the first. */
export function textLines(source: string, start: number, indent: number): readonly LineEdit[] {
  if (!source.includes("\n")) return [];
  return linesOf(source, start)
    .slice(1)
    .map(({ text, at }) => {
      const blanks = /^[ \t]*/.exec(text)?.[0].length ?? 0;
      return { start: at, end: at + blanks, newText: blanks === text.length ? "" : spaces(indent) };
    });
}

/** A block scalar's lines, and the `|` or `>` before them with all that stands beside it. */
export interface BlockText {
  readonly start: number;
  readonly source: string;
  readonly header: string;
}

/** Moves a block scalar with what it belongs to; what is indented within it stays so. */
export function shiftedText(
  block: BlockText,
  level: Level | undefined,
): { readonly end: number; readonly edits: readonly LineEdit[] } {
  const { start, source, header } = block;
  const lines = linesOf(source, start);
  const old = contentIndent(lines, header, level);
  const now = /\d/.test(header) ? old + shiftOf(level) : (level ? level.now : -step) + step;
  const own = header.includes("+") ? lines : withoutEnd(lines, old);
  const edits = own.map(({ text, at }) => {
    const isBlank = text.trim() === "" && text.length <= old;
    const length = isBlank ? text.length : old;
    return { start: at, end: at + length, newText: isBlank ? "" : spaces(now) };
  });
  const last = own.at(-1);
  return { end: last ? last.at + last.text.length : start, edits };
}

const step = 2;

function shiftOf(level: Level | undefined): number {
  return level ? level.now - level.old : 0;
}

interface Line {
  readonly text: string;
  readonly at: number;
}

/** The lines of a text without their breaks. */
function linesOf(source: string, start: number): readonly Line[] {
  let at = start;
  return source.split("\n").map((line) => {
    const text = line.replace(/\r$/, "");
    const found = { text, at };
    at += line.length + 1;
    return found;
  });
}

/** A header says how far the text is indented, or else its first line does. */
function contentIndent(lines: readonly Line[], header: string, level: Level | undefined): number {
  const [given] = /\d/.exec(header) ?? [];
  if (given !== undefined) return (level?.old ?? 0) + Number(given);
  const first = lines.find(({ text }) => text.trim() !== "")?.text ?? "";
  return first.length - first.trimStart().length;
}

/** Lines behind the last that says something are not part of the text, unless the header keeps them. */
function withoutEnd(lines: readonly Line[], indent: number): readonly Line[] {
  const last = lines.findLastIndex(({ text }) => text.trim() !== "" || text.length > indent);
  return lines.slice(0, last + 1);
}

function spaces(count: number): string {
  return " ".repeat(Math.max(0, count));
}
