import type { SourceFile } from "../../text/source-file";
import type { Span } from "../../text/span";
import { startOfLine } from "../style";
import type { TextEdit } from "../text-edit";
import { cutLines, cutOut, endOfLine } from "./cutting";

/** Takes a comment out, with its line or with the spaces before it. */
export function removeComment({ path, text }: SourceFile, { start, end }: Span): TextEdit {
  const line = startOfLine(text, start);
  const before = text.slice(line, start);
  const { newText, ...cut } =
    before.trim() === ""
      ? cutLines(text, line, endOfLine(text, end))
      : cutOut(line + before.trimEnd().length, end);
  return { span: { file: path, ...cut }, newText };
}

/** Takes the line of a place out. */
export function removeLine({ path, text }: SourceFile, { start }: Span): TextEdit {
  const { newText, ...cut } = cutLines(text, startOfLine(text, start), endOfLine(text, start));
  return { span: { file: path, ...cut }, newText };
}

/** Replaces letters of what stands at a place. */
export function retext(
  { text }: SourceFile,
  { span, from, to }: { readonly span: Span; readonly from: string; readonly to: string },
): TextEdit | undefined {
  const at = text.slice(span.start, span.end).lastIndexOf(from);
  if (at === -1) return undefined;
  const start = span.start + at;
  return { span: { file: span.file, start, end: start + from.length }, newText: to };
}
