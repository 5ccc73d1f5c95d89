/**
 * A part of a text that may be parsed alone: an entry of a section with all that is below it, the
 * line of a section whose entries follow, or a section that was not cut. Comments belong to what
 * stands before them.
 */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly kind: "section" | "head" | "entry";
  /** How far the keys are indented; only those of entries are. */
  readonly indent: number;
}

/** Sections one after the other: where each starts, and whether more may belong to the last. */
export interface CutSections {
  readonly starts: readonly number[];
  readonly isOpen: boolean;
}

/**
 * Cuts lines into sections, as far as their look tells; whether a part can really be parsed alone
 * is for the parser to say. What stands before the first section belongs to it, and so does a word
 * that is not a key, or not yet.
 *
 * @param from the start of a section, or of the text
 */
export function cutIntoSections(text: string, from: number, to: number): CutSections {
  const starts = [from];
  let isOpen = true;
  for (let start = from; start < to; start = nextLine(text, start)) {
    const first = text.charCodeAt(start);
    if (first === space || first === hash || first === lineFeed) continue;
    const isKey = isAt(key, text, start);
    if (!isKey && !isAt(word, text, start)) continue;
    if (!isOpen) starts.push(start);
    isOpen = !isKey;
  }
  return { starts, isOpen };
}

/** Cuts a section into its line and its entries, if it has some in block style. */
export function cutSection(text: string, start: number, end: number): readonly Cut[] {
  const below = belowHead(text, start, end);
  const first = below === undefined ? undefined : firstContent(text, below, end);
  const indent = first === undefined ? 0 : indentAt(text, first);
  if (below === undefined || first === undefined || indent === 0) return [{ start, end, ...whole }];
  if (!isAt(key, text, first + indent)) return [{ start, end, ...whole }];
  const entries = cutEntries(text, { start: below, end, indent }, first);
  return [{ start, end: below, kind: "head", indent: 0 }, ...entries];
}

/** Entries one after the other. */
interface Entries {
  readonly start: number;
  readonly end: number;
  /** How far their keys are indented. */
  readonly indent: number;
}

/**
 * Cuts a stretch of a section into its entries.
 *
 * @param first where the line with the first key starts
 */
export function cutEntries(
  text: string,
  { start, end, indent }: Entries,
  first = start,
): readonly Cut[] {
  if (start === end) return [];
  const starts = [start, ...keyLines(text, { start: nextLine(text, first), end, indent })];
  return starts.map((from, index) => {
    return { start: from, end: starts[index + 1] ?? end, kind: "entry", indent };
  });
}

const whole = { kind: "section", indent: 0 } as const;

/** Where the lines below that of a section start, if there is nothing on the line but its name. */
function belowHead(text: string, start: number, end: number): number | undefined {
  let line = start;
  while (line < end && !isAt(key, text, line)) line = nextLine(text, line);
  return line < end && isAt(head, text, line) ? nextLine(text, line) : undefined;
}

/** The first line that is neither empty nor a comment. */
function firstContent(text: string, from: number, end: number): number | undefined {
  let line = from;
  while (line < end && isAt(nothing, text, line)) line = nextLine(text, line);
  return line < end ? line : undefined;
}

/** The lines that are keys and as far indented as the first entry. */
function keyLines(text: string, { start, end, indent }: Entries): readonly number[] {
  const starts: number[] = [];
  for (let line = start; line < end; line = nextLine(text, line)) {
    // Most lines are indented further, and are seen to be with one look.
    if (text.charCodeAt(line + indent) === space) continue;
    if (indentAt(text, line) === indent && isAt(key, text, line + indent)) starts.push(line);
  }
  return starts;
}

const [lineFeed, space, hash] = [10, 32, 35];

/** A key of a mapping with its colon, if it is of the usual form and on one line. */
const key =
  /(?:[\w./@\xa1-\ud7ff][\w./@\xa1-\ud7ff+=,*$~()-]*|"[^"\\\n]*"|'[^'\n]*'):(?=[ \r\n]|$)/y;

/** The start of a word. The parser takes a line with one character only for part of the last. */
const word = /\w\w/y;

/** The line of a section, with nothing but a comment after its name. */
const head = /[A-Za-z]\w*: *(?: #[^\n]*)?\r?(?:\n|$)/y;

/** A line that says nothing. */
const nothing = / *(?:#[^\n]*)?\r?(?:\n|$)/y;

function isAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}

function indentAt(text: string, start: number): number {
  let end = start;
  while (text.charCodeAt(end) === space) end++;
  return end - start;
}

/** The start of the line after the one at an offset, or the end of the text. */
export function nextLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end === -1 ? text.length : end + 1;
}
