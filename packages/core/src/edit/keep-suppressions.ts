import { type Suppression, suppressionsIn } from "../symbols/suppressions";
import type { SourceFile } from "../text/source-file";
import type { TextEdit } from "./text-edit";

/**
 * Whether every comment that allows something is about the same line after edits as before: a new
 * line in between would take over what somebody has allowed for another. One that is taken out with
 * its line is no loss.
 */
export function keepsSuppressions(
  before: SourceFile,
  after: SourceFile,
  edits: readonly TextEdit[],
): boolean {
  const old = suppressionsIn(before).filter(({ span }) => !isTakenOut(span.start, edits));
  const now = suppressionsIn(after);
  const isKept = (suppression: Suppression, index: number): boolean => {
    const line = now[index]?.line ?? 0;
    const start = startOfContent(before, suppression.line);
    if (start === undefined) return startOfContent(after, line) === undefined;
    return !isTakenOut(start, edits) && after.positionAt(moved(start, edits)).line === line;
  };
  return old.length === now.length && old.every(isKept);
}

function isTakenOut(offset: number, edits: readonly TextEdit[]): boolean {
  return edits.some(
    ({ span, newText }) => newText === "" && span.start <= offset && offset < span.end,
  );
}

/** The offset of the first character of a line; nothing when it is empty or there is none. */
function startOfContent(source: SourceFile, line: number): number | undefined {
  const index = source.lineAt(line).search(/\S/);
  return index === -1 ? undefined : source.offsetAt({ line, column: index + 1 });
}

/** Where something that stood at an offset stands after edits. */
function moved(offset: number, edits: readonly TextEdit[]): number {
  return edits
    .filter(({ span }) => span.end <= offset)
    .reduce((place, { span, newText }) => place + newText.length - (span.end - span.start), offset);
}
