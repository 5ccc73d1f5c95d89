import type { SourceFile } from "../text/source-file";
import type { Span } from "../text/span";
import { placeAt } from "../yaml/cursor-place";
import { scalarText } from "../yaml/scalar-text";
import { type WrittenScalar, writtenScalar } from "../yaml/written-scalar";
import type { TextEdit } from "./text-edit";

/** A part of a text where it stands in a file. */
export interface TextPart {
  /** All of the text, with its quotes. */
  readonly whole: Span;
  /** The part alone. */
  readonly span: Span;
  /** The text before and behind the part, as it is meant. */
  readonly before: string;
  readonly after: string;
}

/**
 * Puts another text into the place of a part, so that YAML reads what is meant. Quotes stay, or are
 * put where the new text needs some; where it needs none, only the part is touched.
 */
export function replacePart(source: SourceFile, part: TextPart, newText: string): TextEdit {
  const { before, after, span } = part;
  const start = part.whole.start;
  const old = source.text.slice(start, part.whole.end).trimEnd();
  const whole = { file: part.whole.file, start, end: start + old.length };
  const written = rewritten(source, whole, { old, text: before + newText + after });
  const [head, tail] = [old.slice(0, span.start - start), old.slice(span.end - start)];
  const isInPlace =
    written.length >= head.length + tail.length &&
    written.startsWith(head) &&
    written.endsWith(tail);
  if (!isInPlace) return { span: whole, newText: written };
  return { span, newText: written.slice(head.length, written.length - tail.length) };
}

interface Rewriting {
  readonly old: string;
  readonly text: string;
}

function rewritten(source: SourceFile, whole: Span, { old, text }: Rewriting): string {
  const isFlow = isInBrackets(source, whole);
  return scalarLike(writtenScalar(old).style, text, isFlow);
}

/** In a key everything needs quotes that needs them in brackets. */
function isInBrackets(source: SourceFile, { start, end }: Span): boolean {
  const isKey = /^[ \t]*:(?:\s|$)/.test(source.text.slice(end, end + 80));
  return isKey || placeAt(source, start).isFlow;
}

function scalarLike(style: WrittenScalar["style"], text: string, isFlow: boolean): string {
  if (style === "double-quoted") return scalarText(text, { isFlow, quotes: "json" });
  if (style !== "single-quoted") return scalarText(text, { isFlow, quotes: "double" });
  const isEscaped = scalarText(text, { isFlow, quotes: "single" }).startsWith('"');
  return isEscaped
    ? scalarText(text, { isFlow, quotes: "json" })
    : `'${text.replaceAll("'", "''")}'`;
}
