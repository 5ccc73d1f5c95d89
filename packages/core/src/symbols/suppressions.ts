import type { SourceFile } from "../text/source-file";
import type { Located } from "../text/span";
import { type Comment, commentsIn } from "../yaml/comments";

/** A comment that allows what a rule finds on a line. */
export interface Suppression extends Located {
  readonly code: string;
  /** Empty when none is given. */
  readonly reason: string;
  /** The line that it is about: its own, or the next one when it stands alone. */
  readonly line: number;
}

const form = /^rolecall:\s*allow\s+(\S+)\s*(?:because\s([^]*))?$/;

/** The comments of a file of the form `# rolecall: allow CODE because REASON`, in its order. */
export function suppressionsIn(source: SourceFile): readonly Suppression[] {
  if (!source.text.includes("rolecall:") || source.path.endsWith(".xml")) return [];
  const comments = commentsIn(source);
  const alone = new Set(comments.filter(({ isAlone }) => isAlone).map(lineIn(source)));
  return comments.flatMap((comment) => {
    const [, code, reason = ""] = form.exec(comment.text) ?? [];
    if (code === undefined) return [];
    let line = lineIn(source)(comment);
    while (comment.isAlone && alone.has(line)) line++;
    return [{ code, reason: reason.trim(), span: comment.span, line }];
  });
}

function lineIn(source: SourceFile) {
  return ({ span }: Comment): number => source.positionAt(span.start).line;
}
