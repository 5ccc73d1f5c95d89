import stringWidth from "string-width";
import type { SourceFile } from "../text/source-file";
import type { Span } from "../text/span";
import { visible } from "../text/visible";
import type { Diagnostic, Severity } from "./diagnostic";

/** How the parts of a printed diagnostic are coloured; `plain` leaves them alone. */
export interface Palette {
  readonly severity: (severity: Severity, text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** No colours, for pipes and tests. */
export const plain: Palette = {
  severity: (_, text) => text,
  strong: (text) => text,
  faint: (text) => text,
};

/** The files that printed diagnostics quote from, by path. */
export type SourceLookup = (path: string) => SourceFile | undefined;

/**
 * A diagnostic as a terminal shows it: what is wrong, where, the source line with a caret under
 * the place, the way out beside it, and what else belongs to it. Ends without a line break.
 */
export function printDiagnostic(
  diagnostic: Diagnostic,
  sourceOf: SourceLookup,
  palette: Palette = plain,
): string {
  const { code, severity, message, span, cure, note, related = [] } = diagnostic;
  const lines = [
    `${palette.severity(severity, `${severity}[${code}]`)}: ${palette.strong(visible(message))}`,
    ...quote(span, cure, { sourceOf, palette, severity }),
    ...related.flatMap((place) =>
      quote(place.span, place.message, { sourceOf, palette, severity: "information" }),
    ),
    `   ${palette.faint([note && visible(note), `rolecall rules ${code}`].filter(Boolean).join(" · "))}`,
  ];
  return lines.join("\n");
}

interface Quoting {
  readonly sourceOf: SourceLookup;
  readonly palette: Palette;
  readonly severity: Severity;
}

function quote(span: Span, said: string | undefined, quoting: Quoting): readonly string[] {
  const { sourceOf, palette, severity } = quoting;
  const source = sourceOf(span.file);
  const file = visible(span.file);
  const remark = said === undefined ? undefined : visible(said);
  if (!source) return [`   ${file}`, ...(remark === undefined ? [] : [`   ${remark}`])];
  const { line, column } = source.positionAt(span.start);
  const { text, from } = excerpt(visible(source.lineAt(line)), column);
  const gutter = String(line).length;
  const caret = `${indent(text, column - from)}${carets(text, column - from, span)}`;
  const edge = palette.faint(`${" ".repeat(gutter)} │`);
  const pointed = palette.severity(severity, remark === undefined ? caret : `${caret} ${remark}`);
  return [
    `${" ".repeat(gutter + 1)}${palette.faint(`${file}:${line}:${column}`)}`,
    `${palette.faint(`${line} │`)} ${text}`,
    `${edge} ${pointed}`,
  ];
}

const widest = 160;

/** A line of a generated file can be a megabyte long; then only what surrounds the place is shown. */
function excerpt(line: string, column: number): { readonly text: string; readonly from: number } {
  if (line.length <= widest) return { text: line, from: 0 };
  const from = Math.max(0, column - widest / 2);
  return { text: line.slice(from, from + widest), from };
}

function indent(line: string, column: number): string {
  return " ".repeat(stringWidth(line.slice(0, column - 1)));
}

function carets(line: string, column: number, span: Span): string {
  const marked = line.slice(column - 1, column - 1 + span.end - span.start);
  return "^".repeat(Math.max(1, stringWidth(marked)));
}
