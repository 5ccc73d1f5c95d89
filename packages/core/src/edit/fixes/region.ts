import { createSourceFile, type SourceFile } from "../../text/source-file";
import { startOfLine } from "../style";
import { endOfLine } from "./cutting";

/** A part of a file that can be parsed alone, and where it starts in the file. */
export interface Region {
  readonly source: SourceFile;
  readonly start: number;
  /** Whether it is all of the file. */
  readonly isWhole: boolean;
}

/** What elsewhere an alias may stand for. */
const anchor = /(?:^|[\s,:[{-])&\S/;

/**
 * The parts of a file that a place is in and that may be tried alone, the smallest first: to parse
 * one entry takes a thousandth of the time that a large file takes. Whether a part means alone what
 * it means in the file is for whoever tries it to see: one that does not is no YAML.
 */
export function regionsAround(source: SourceFile, offset: number): readonly Region[] {
  const whole = { source, start: 0, isWhole: true };
  const start = entryStart(source.text, offset);
  if (start === undefined) return [whole];
  const text = source.text.slice(start, entryEnd(source.text, start));
  if (anchor.test(text)) return [whole];
  return [{ source: createSourceFile(source.path, text), start, isWhole: false }, whole];
}

/** How far a line is indented; nothing when it is empty or a comment. */
function indentOf(text: string, line: number): number | undefined {
  const content = /[^ ]/g;
  content.lastIndex = line;
  const at = content.exec(text)?.index;
  return at === undefined || /[#\r\n]/.test(text.charAt(at)) ? undefined : at - line;
}

/** Where the entry of a section starts that an offset is in; nothing outside of any. */
function entryStart(text: string, offset: number): number | undefined {
  let line = startOfLine(text, offset);
  let entry: { readonly line: number; readonly indent: number } | undefined;
  for (;;) {
    const indent = indentOf(text, line);
    if (indent === 0) return isSectionLine(text, line) ? entry?.line : undefined;
    if (indent !== undefined && (!entry || indent < entry.indent)) entry = { line, indent };
    if (line === 0) return undefined;
    line = startOfLine(text, line - 1);
  }
}

/** Whether nothing but a name and a comment stands on a line. */
function isSectionLine(text: string, line: number): boolean {
  return /^\w+:\s*(?:\s#.*)?$/.test(text.slice(line, endOfLine(text, line)).trimEnd());
}

/** Where the next entry or section starts. */
function entryEnd(text: string, start: number): number {
  const indent = indentOf(text, start) ?? 0;
  for (let line = endOfLine(text, start); line < text.length; line = endOfLine(text, line)) {
    if ((indentOf(text, line) ?? Infinity) <= indent) return line;
  }
  return text.length;
}
