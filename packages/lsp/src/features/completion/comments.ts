import { rules } from "@rolecall/core";
import { CompletionItemKind } from "vscode-languageserver";
import type { Place } from "../../service/places";
import type { Suggestion } from "./suggestion";

/** Comments that allow what is found on the line, while such a comment may be what is written. */
export function commentsFor(place: Place): readonly Suggestion[] {
  const { source, offset, view } = place;
  const { line, column } = source.positionAt(offset);
  const written = source
    .lineAt(line)
    .slice(0, column - 1)
    .slice(-longest);
  const [begun, above = "", blanks = "", words = ""] =
    /^(.*?)#(\s*)([\w: -]*)$/.exec(written) ?? [];
  if (begun === undefined || !isBeginning(words)) return [];
  const about = above.trim() === "" ? lineBelow(place, line) : line;
  const codes = view.compiled.diagnostics.filter(
    ({ span, code }) =>
      span.file === source.path && isAdvice(code) && source.positionAt(span.start).line === about,
  );
  const extent = { start: offset - words.length, end: offset };
  const space = blanks === "" && words === "" ? " " : "";
  return codes.map(({ code, message }) => ({
    label: `rolecall: allow ${code}`,
    kind: CompletionItemKind.Snippet,
    detail: message,
    pieces: [`${space}rolecall: allow ${code} because `, { hint: "" }],
    search: `rolecall: allow ${code} because`,
    extent,
  }));
}

/** In characters; no such comment is longer, and longer lines would take long to look at. */
const longest = 300;

/** Whether `rolecall: allow CODE` begins with these words. */
function isBeginning(words: string): boolean {
  const start = "rolecall: allow ";
  return start.startsWith(words) || /^rolecall: allow [\w-]*$/.test(words);
}

function isAdvice(code: string): boolean {
  return rules.some((rule) => rule.code === code && rule.isAdvice);
}

/** The next line that is no comment. */
function lineBelow({ source }: Place, line: number): number {
  let next = line + 1;
  while (/^\s*#/.test(source.lineAt(next))) next++;
  return next;
}
