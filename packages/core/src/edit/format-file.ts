import { createSourceFile, type SourceFile } from "../text/source-file";
import { layoutEdits } from "../yaml/format";
import type { ParsedYaml } from "../yaml/parse";
import type { EditResult } from "./edit-result";
import { keepsSuppressions } from "./keep-suppressions";
import { isRefused, parsedSource } from "./parsed-source";
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
  if (!found) return unusual(source.path);
  const edits = found.map(({ start, end, newText }): TextEdit => {
    return { span: { file: source.path, start, end }, newText };
  });
  if (edits.length === 0) return { edits };
  const after = parsedSource(createSourceFile(source.path, applyEdits(source, edits)));
  // Not only the values: their order as well, so that nobody has to think about it.
  const isSame = !isRefused(after) && JSON.stringify(before.value) === JSON.stringify(after.value);
  const isSafe = isSame && keepsSuppressions(source, after.source, edits);
  return isSafe ? { edits } : unusual(source.path);
}
