import type { LoadedWorkspace } from "../load/load-workspace";
import { createSourceFile, type SourceFile } from "../text/source-file";
import type { Located } from "../text/span";

/**
 * A piece of text that comes into the place of another, in one file; where `span` is empty nothing
 * is taken out. The offsets of all edits of one result are those of the text before any of them.
 */
export interface TextEdit extends Located {
  readonly newText: string;
}

/**
 * The text of a file after edits. Those of other files are left alone; of two at the same place the
 * first comes first.
 *
 * @throws RangeError when edits overlap or lie outside the text, because they are for another text
 */
export function applyEdits({ path, text }: SourceFile, edits: readonly TextEdit[]): string {
  const own = edits.filter(({ span }) => span.file === path);
  let done = 0;
  let edited = "";
  for (const { span, newText } of own.toSorted(byStart)) {
    if (span.start < done || span.end < span.start || span.end > text.length) {
      throw new RangeError(`an edit of ${path} does not fit its text, or another edit`);
    }
    edited += text.slice(done, span.start) + newText;
    done = span.end;
  }
  return edited + text.slice(done);
}

function byStart(first: TextEdit, second: TextEdit): number {
  return first.span.start - second.span.start;
}

/** The files that an edit is made in, and those that they name. */
export type EditableWorkspace = Pick<LoadedWorkspace, "sources" | "documents">;

/**
 * A workspace after edits, in memory: to be compiled, or edited again.
 *
 * @throws RangeError when the edits are for other texts
 */
export function withEdits<Workspace extends EditableWorkspace>(
  workspace: Workspace,
  edits: readonly TextEdit[],
): Workspace {
  const sources = workspace.sources.map((source) => {
    const text = applyEdits(source, edits);
    return text === source.text ? source : createSourceFile(source.path, text);
  });
  return { ...workspace, sources };
}
