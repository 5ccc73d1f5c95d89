import { remember } from "../text/remember";
import type { SourceFile } from "../text/source-file";
import type { Located } from "../text/span";
import type { Comment } from "../yaml/comments";
import { type Piece, wholePiece } from "../yaml/parse";

/** A comment that allows what a rule finds on a line. */
export interface Suppression extends Located {
  readonly code: string;
  /** Empty when none is given. */
  readonly reason: string;
  /** The line that it is about: its own, or the next one when it stands alone. */
  readonly line: number;
}

const form = /^rolecall:\s*allow\s+(\S+)\s*(?:because\s([^]*))?$/;

/**
 * The comments of a file of the form `# rolecall: allow CODE because REASON`, in its order.
 *
 * @param pieces the parts that its text was parsed in
 */
export const suppressionsIn = remember(
  (
    source: SourceFile,
    pieces: () => readonly Piece[] = () => [wholePiece(source)],
  ): readonly Suppression[] => {
    if (source.path.endsWith(".xml") || !mayAllow(source.text)) return [];
    return pieces()
      .filter(({ text }) => mayAllow(text))
      .flatMap(({ comments }) => suppressionsAmong(comments(), source));
  },
);

/** Most texts have no such comment, and need not be searched for where each comment starts. */
function mayAllow(text: string): boolean {
  let hash = text.indexOf("#");
  while (hash !== -1 && !isAllowedAt(text, hash + 1)) hash = text.indexOf("#", hash + 1);
  return hash !== -1;
}

function isAllowedAt(text: string, offset: number): boolean {
  beginning.lastIndex = offset;
  return beginning.test(text);
}

const beginning = /\s*rolecall:/y;

function suppressionsAmong(
  comments: readonly Comment[],
  source: SourceFile,
): readonly Suppression[] {
  const below = linesBelow(comments.filter(({ isAlone }) => isAlone).map(lineIn(source)));
  return comments.flatMap((comment) => {
    const [, code, reason = ""] = form.exec(comment.text) ?? [];
    if (code === undefined) return [];
    const own = lineIn(source)(comment);
    const line = comment.isAlone ? (below.get(own) ?? own) : own;
    return [{ code, reason: reason.trim(), span: comment.span, line }];
  });
}

/** The line below the comments that some lines stand among, by each of these lines. */
function linesBelow(lines: readonly number[]): ReadonlyMap<number, number> {
  const below = new Map<number, number>();
  for (const line of lines.toReversed()) below.set(line, below.get(line + 1) ?? line + 1);
  return below;
}

function lineIn(source: SourceFile) {
  return ({ span }: Comment): number => source.positionAt(span.start).line;
}
