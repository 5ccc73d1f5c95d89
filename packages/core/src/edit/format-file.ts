import { createSourceFile, type SourceFile } from "../text/source-file";
import { layoutEdits } from "../yaml/format";
import type { ParsedYaml } from "../yaml/parse";
import type { LineEdit } from "../yaml/texts-of-lines";
import type { EditResult } from "./edit-result";
import { keepsSuppressions } from "./keep-suppressions";
import { isRefused, type ParsedSource, parsedSource } from "./parsed-source";
import { unusual } from "./refusals";
import { applyEdits, type TextEdit } from "./text-edit";

/**
 * The edits that lay a file out as usual: two spaces for each level, one between two things, at most
 * one empty line. They change nothing but blanks, so all comments stay. A second time there is
 * nothing left to do.
 *
 * Refused for a file that is not YAML without doubt, and for one that would not mean the same.
 *
 * @param parsed what the file says, for whoever has parsed it before
 */
export function formatFile(source: SourceFile, parsed?: ParsedYaml): EditResult {
  const before = parsedSource(source, parsed);
  if (isRefused(before)) return before;
  const found = layoutEdits(source.text);
  const edits = found && asTextEdits(source, found);
  return edits && meansSame(before, edits) ? { edits } : unusual(source.path);
}

/** The blanks that are to change in a file, as edits of it. */
export function asTextEdits({ path }: SourceFile, found: readonly LineEdit[]): readonly TextEdit[] {
  return found.map(({ start, end, newText }) => ({ span: { file: path, start, end }, newText }));
}

/**
 * Whether a file means the same after edits, and allows the same. Not only the values have to be the
 * same: their order as well, so that nobody has to think about it.
 */
export function meansSame({ source, value }: ParsedSource, edits: readonly TextEdit[]): boolean {
  if (edits.length === 0) return true;
  const after = parsedSource(createSourceFile(source.path, applyEdits(source, edits)));
  if (isRefused(after) || JSON.stringify(value) !== JSON.stringify(after.value)) return false;
  return keepsSuppressions(source, after.source, edits);
}
