import type { InlayHint } from "vscode-languageserver";
import { type DocumentView } from "../../workspace/view";
import { type Extent, positionOf } from "../../service/places";

/** The part of a file that hints are asked for. */
export interface Shown extends DocumentView {
  readonly extent: Extent;
}

/** Finds hints of one sort in a part of a file. */
export type Hints = (shown: Shown) => readonly InlayHint[];

/** Whether an offset lies in the part of the file that hints are asked for. */
export function isShown({ extent }: Shown, offset: number): boolean {
  return extent.start <= offset && offset <= extent.end;
}

/** What stands in a hint, and what is shown when the pointer is on it. */
export interface Label {
  readonly label: string;
  readonly tooltip?: string | undefined;
}

/** A hint behind something. */
export function hintAt({ source }: Shown, offset: number, { label, tooltip }: Label): InlayHint {
  const position = positionOf(source, offset);
  return { position, label, paddingLeft: true, ...(tooltip !== undefined && { tooltip }) };
}

/** What a form finds in the part that is shown, outside of comments. */
export function matchesIn(shown: Shown, form: RegExp): readonly RegExpExecArray[] {
  const { source, extent } = shown;
  const start = source.text.lastIndexOf("\n", extent.start - 1) + 1;
  const found = [...source.text.slice(start, extent.end).matchAll(form)];
  const isComment = commentsIn(source.text);
  return found
    .map((match) => Object.assign(match, { index: start + match.index }))
    .filter(({ index }) => isShown(shown, index) && !isComment(index));
}

/** Whether offsets, each behind the last, are in comments; a line is looked through only once. */
function commentsIn(text: string): (offset: number) => boolean {
  let [end, comment] = [-1, -1];
  return (offset) => {
    if (offset > end) {
      const start = text.lastIndexOf("\n", offset - 1) + 1;
      const lineBreak = text.indexOf("\n", offset);
      end = lineBreak === -1 ? text.length : lineBreak;
      const found = text.slice(start, end).search(/(?:^|\s)#/);
      comment = found === -1 ? end : start + found;
    }
    return offset > comment;
  };
}
