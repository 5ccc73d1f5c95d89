/** The part of a text that says where a cursor is in it. */
export interface Head {
  /** The line of the section, and the entry up to the cursor. */
  readonly text: string;
  /** How much of the file is left out before the entry. */
  readonly skipped: number;
}

/** Whether brackets are around all of a text, as in JSON. */
export function isInBrackets(text: string): boolean {
  return /^(?:---|\s|#.*\n)*[[{]/.test(text);
}

const isList = /^(?:\s|#.*\n)*-\s/;

/** What leads to an offset; entries of the same section before its own are left out. */
export function headOf(text: string, offset: number): Head {
  const section = isInBrackets(text) ? 0 : sectionStart(text, offset);
  const firstLine = text.indexOf("\n", section) + 1;
  const whole = { text: text.slice(section, offset), skipped: section };
  if (firstLine === 0 || firstLine > offset) return whole;
  // The place of an item is its number, and within brackets columns mean nothing.
  if (/[[{]/.test(text.slice(section, firstLine)) || isList.test(text.slice(firstLine)))
    return whole;
  const indent = /^(?:[ \t]*(?:#.*)?\r?\n)*([ ]*)/.exec(text.slice(firstLine, offset))?.[1] ?? "";
  const entry = lastLineAt(text.slice(firstLine, offset), indent);
  if (entry <= 0) return whole;
  const header = text.slice(section, firstLine);
  const start = firstLine + entry;
  return { text: header + text.slice(start, offset), skipped: start - header.length };
}

/** The start of the nearest line, going up, that starts with a key in the first column. */
function sectionStart(text: string, offset: number): number {
  let start = lineStart(text, offset);
  while (start > 0 && withinSection.has(text.charCodeAt(start))) start = lineStart(text, start - 1);
  return start;
}

/** What lines start with that go on with a section: blanks, comments, dashes, closing brackets. */
const withinSection: ReadonlySet<number> = new Set([
  ...Array.from(" \t\r\n#-]}", (character) => character.charCodeAt(0)),
  Number.NaN,
]);

/** The start of the line that an offset is in; before the text, `lastIndexOf` would find its start. */
export function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/** The start of the last line with just this indentation; -1 when there is none. */
function lastLineAt(text: string, indent: string): number {
  if (indent === "") return -1;
  for (let at = text.length; at !== -1;) {
    at = text.lastIndexOf(`\n${indent}`, at - 1);
    const next = text.charAt(at + 1 + indent.length);
    if (at === -1) return -1;
    if (next !== "" && !/[\s#\-\]}]/.test(next)) return at + 1;
    if (at === 0) return -1;
  }
  return -1;
}
