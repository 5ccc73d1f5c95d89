import { endOf } from "./scalar";

/** A line that says something, and what stands between it and the one before. */
export interface NextLine {
  /** Its first sign. */
  readonly at: number;
  /** How far it is indented. */
  readonly column: number;
  /** Whether empty lines or comments stand before it. */
  readonly hasGap: boolean;
}

/**
 * The next line that says something, or the place where it would be. Nothing comes back where
 * comments are not indented as that line is, because they may belong to something else.
 *
 * @param from the start of a line
 * @param to where the text ends, with `column` telling how far indented it goes on
 */
export function nextLineOf(
  text: string,
  from: number,
  to: { readonly offset: number; readonly column: number },
): NextLine | undefined {
  let commented = -1;
  let start = from;
  while (start < to.offset) {
    const at = endOf(indentation, text, start) ?? start;
    const column = at - start;
    const end = endOf(emptyOrComment, text, at);
    const isComment = text[at] === "#";
    if (end === undefined && isComment) return undefined;
    if (end === undefined) return placed({ at, column, hasGap: start > from }, commented);
    // An empty line with spaces on it may be part of a text.
    if (isComment ? commented !== -1 && commented !== column : column > 0) return undefined;
    if (isComment) commented = column;
    start = end;
  }
  return placed({ at: start, column: to.column, hasGap: start > from }, commented);
}

function placed(line: NextLine, commented: number): NextLine | undefined {
  return commented === -1 || commented === line.column ? line : undefined;
}

const indentation = / */y;
const emptyOrComment = /(?:#[^\r\n]*)?(?:\r?\n|$)/y;
