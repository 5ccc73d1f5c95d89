import type { SourceFile } from "../text/source-file";
import { type FilePart, fileParts } from "../yaml/file-parts";
import { layoutEdits } from "../yaml/format";
import type { Extent } from "../yaml/layout";
import type { ParsedYaml } from "../yaml/parse";
import type { LineEdit } from "../yaml/texts-of-lines";
import type { EditResult } from "./edit-result";
import { asTextEdits, meansSame } from "./format-file";
import { isRefused, parsedSource } from "./parsed-source";
import { unusual } from "./refusals";

/**
 * What `formatFile` changes in the entries that a part of a file touches. Where these cannot be laid
 * out alone, such as among others that are further in, their sections are, or else all of the file.
 *
 * Refused where `formatFile` refuses.
 *
 * @param parsed what the file says, for whoever has parsed it before
 */
export function formatRange(source: SourceFile, range: Extent, parsed?: ParsedYaml): EditResult {
  const before = parsedSource(source, parsed);
  if (isRefused(before)) return before;
  const found = layoutEdits(source.text);
  if (!found) return unusual(source.path);
  for (const extent of extentsAround(source.text, range)) {
    const edits = asTextEdits(source, changesIn(source.text, found, extent));
    if (meansSame(before, edits)) return { edits };
  }
  return unusual(source.path);
}

/** Ever more that may be laid out: entries, their sections, the file. */
function extentsAround(text: string, range: Extent): readonly Extent[] {
  const parts = fileParts(text);
  const touched = parts.filter((part) => touches(part, range));
  const [first, last] = [touched[0], touched.at(-1)];
  const whole = { start: 0, end: text.length };
  if (!first || !last) return [whole];
  const { start } = parts.findLast((part) => isHead(part) && part.start <= first.start) ?? whole;
  const next = parts.find((part) => isHead(part) && part.start >= last.end);
  const sections = { start, end: next?.start ?? text.length };
  return [{ start: first.start, end: last.end }, sections, whole];
}

/** Nothing that is selected stands at the start of the next line. */
function touches(part: Extent, { start, end }: Extent): boolean {
  return part.end > start && (part.start < end || part.start === start);
}

function isHead({ section }: FilePart): boolean {
  return section === undefined;
}

function changesIn(text: string, found: readonly LineEdit[], extent: Extent): readonly LineEdit[] {
  const inside = found.filter(({ start, end }) => start < extent.end && end > extent.start);
  return inside
    .map((edit) => clipped(text, edit, extent))
    .filter(({ start, end, newText }) => text.slice(start, end) !== newText);
}

/** What an edit comes to in an extent: the line breaks before it, and those behind it, stay. */
function clipped(text: string, { start, end, newText }: LineEdit, extent: Extent): LineEdit {
  const [from, to] = [Math.max(start, extent.start), Math.min(end, extent.end)];
  const lines = newText.split("\n");
  const indent = to < end ? "" : lines.at(-1);
  const first = breaksIn(text.slice(start, from));
  const behind = first + (to < end ? breaksIn(text.slice(from, to)) : lines.length);
  const breaks = lines.slice(0, -1).slice(first, behind);
  return {
    start: from,
    end: to,
    newText: `${breaks.map((line) => `${line}\n`).join("")}${indent}`,
  };
}

function breaksIn(text: string): number {
  return text.split("\n").length - 1;
}
