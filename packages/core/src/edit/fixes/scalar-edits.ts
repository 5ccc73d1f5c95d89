import type { SourceFile } from "../../text/source-file";
import type { Span } from "../../text/span";
import { layoutOf, type ScalarLayout } from "../../yaml/layout";
import { scalarText } from "../../yaml/scalar-text";
import type { TextEdit } from "../text-edit";

/** Writes another value into the place of a text, a number or a truth value, in the same quotes. */
export function setScalar(
  source: SourceFile,
  span: Span,
  value: string | number | boolean,
): TextEdit | undefined {
  const scalar = scalarAt(source, span);
  if (!scalar || scalar.style === "block") return undefined;
  const isJson = scalar.style === "double-quoted" || source.path.endsWith(".json");
  const quotes = isJson ? "json" : "double";
  const newText =
    scalar.style === "single-quoted" && typeof value === "string"
      ? inSingleQuotes(value)
      : scalarText(value, { isFlow: true, quotes });
  return { span, newText };
}

/** Replaces a part of a text: its end, if that is the part, or else where the part stands first. */
export function rewordScalar(
  source: SourceFile,
  { span, from, to }: { readonly span: Span; readonly from: string; readonly to: string },
): TextEdit | undefined {
  const before = scalarAt(source, span)?.text;
  if (before === undefined) return undefined;
  const at = before.endsWith(from) ? before.length - from.length : before.indexOf(from);
  if (at === -1) return undefined;
  return setScalar(source, span, before.slice(0, at) + to + before.slice(at + from.length));
}

/** Writes a value behind a key that has none. */
export function fillIn(
  { text }: SourceFile,
  { span, yaml }: { readonly span: Span; readonly yaml: string },
): TextEdit | undefined {
  const colon = /[ \t]*:(?=\s|$)/y;
  colon.lastIndex = span.end;
  if (!colon.test(text)) return undefined;
  const { lastIndex: start } = colon;
  return { span: { file: span.file, start, end: start }, newText: ` ${yaml}` };
}

function scalarAt({ text }: SourceFile, { start, end }: Span): ScalarLayout | undefined {
  const layout = layoutOf(text.slice(start, end));
  return layout?.kind === "scalar" && layout.start === 0 ? layout : undefined;
}

/** Single quotes can hold whatever can be seen. */
function inSingleQuotes(value: string): string {
  const written = scalarText(value, { isFlow: true, quotes: "single" });
  return written.startsWith('"') ? written : `'${value.replaceAll("'", "''")}'`;
}
