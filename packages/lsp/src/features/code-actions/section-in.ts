import { type SectionText, sectionText, type SourceFile, type TextEdit } from "@rolecall/core";
import type { View } from "../../workspace/view";
import { pairsOf, piecesOf, treeOf } from "../support/tree";

/**
 * A section of a file by itself. What is tried in it takes a fraction of the time, and does not
 * care for what is half typed elsewhere.
 */
export function sectionIn(
  view: View,
  source: SourceFile,
  name: string,
): SectionText | "absent" | "unclear" {
  const hasIt = pairsOf(treeOf({ source, view })).some(({ key }) => key.value === name);
  if (isBroken(view, source)) return hasIt || startsLine(source, name) ? "unclear" : "absent";
  if (!hasIt) return "absent";
  return sectionText(source, piecesOf({ source, view }), name) ?? "unclear";
}

function isBroken({ compiled }: View, { path }: SourceFile): boolean {
  return compiled.diagnostics.some(
    ({ code, span }) => code === "yaml-syntax" && span.file === path,
  );
}

/** Behind what is no YAML a section may stand that nobody has read. */
function startsLine({ text }: SourceFile, name: string): boolean {
  return text.split("\n").some((line) => /^[^\s#]/.test(line) && line.includes(name));
}

/** The edits of sections as edits of the files that they stand in. */
export function editsOfWhole(
  edits: readonly TextEdit[],
  sections: readonly SectionText[],
): readonly TextEdit[] {
  const starts = new Map(sections.map(({ source, start }) => [source.path, start]));
  return edits.map((edit) => {
    const { file, start, end } = edit.span;
    const by = starts.get(file) ?? 0;
    return { ...edit, span: { file, start: start + by, end: end + by } };
  });
}
