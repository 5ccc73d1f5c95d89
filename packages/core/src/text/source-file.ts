/** A place for people: both numbers count from 1, columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * One file of a workspace, already decoded.
 *
 * Offsets become positions only here, so that the rest of the code never counts lines.
 */
export interface SourceFile {
  /** Relative to the workspace folder, with `/` between the parts, on every system. */
  readonly path: string;
  readonly text: string;
  /** The position of an offset; offsets beyond the text answer with its end. */
  positionAt(offset: number): Position;
  /** The offset of a position; those beyond the text answer with its end. */
  offsetAt(position: Position): number;
  /** The text of a line (counted from 1) without its line break; "" when there is no such line. */
  lineAt(line: number): string;
}

/** Makes a source file; its lines are looked for only when a position is first asked for. */
export function createSourceFile(path: string, text: string): SourceFile {
  let cached: readonly number[] | undefined;
  const starts = (): readonly number[] => (cached ??= lineStarts(text));
  return {
    path,
    text,
    positionAt(offset) {
      const place = Math.min(Math.max(offset, 0), text.length);
      const line = lastAtOrBelow(starts(), place);
      return { line: line + 1, column: place - (starts()[line] ?? 0) + 1 };
    },
    offsetAt({ line, column }) {
      return Math.min((starts()[line - 1] ?? text.length) + column - 1, text.length);
    },
    lineAt(line) {
      const start = starts()[line - 1];
      if (start === undefined) return "";
      return text.slice(start, starts()[line] ?? text.length).replace(/\r?\n$/, "");
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}

/** The index of the last number that is not above `limit`, in a sorted list that starts with 0. */
function lastAtOrBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
