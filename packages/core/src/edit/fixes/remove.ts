import { jsonOf } from "../../spec";
import type { SourceFile } from "../../text/source-file";
import type { Span } from "../../text/span";
import { layoutOf } from "../../yaml/layout";
import { type ParsedYaml, parseYaml } from "../../yaml/parse";
import type { EditResult } from "../edit-result";
import { keepsSuppressions } from "../keep-suppressions";
import * as refusals from "../refusals";
import { applyEdits, type TextEdit } from "../text-edit";
import { createSourceFile } from "../../text/source-file";
import { sameMeaning } from "../verify";
import type { Cutting } from "./cutting";
import { findItem, type FoundItem } from "./find-item";
import { isYaml } from "./is-yaml";
import { type Region, regionsAround } from "./region";
import { removeFromBlock } from "./remove-from-block";
import { removeFromFlow } from "./remove-from-flow";
import { without } from "./without";

/**
 * Takes out the entry of a mapping whose key stands at a place, or the item of a list that starts
 * there, with its lines and the comments about it. What is left of the file means what it meant;
 * where that cannot be, nothing is taken out. A mapping that is left empty becomes `{}`; a list keeps
 * its only item, because an empty one says nothing.
 */
export function removeItem(source: SourceFile, span: Span): EditResult {
  for (const region of regionsAround(source, span.start)) {
    const edits = removalIn(region, span);
    if (edits) return { edits };
  }
  return refusals.byHand(source.path);
}

function removalIn(
  { source, start, isWhole }: Region,
  span: Span,
): readonly TextEdit[] | undefined {
  const parsed = parseYaml(source);
  const layout = isYaml(parsed) ? layoutOf(source.text) : undefined;
  const found = layout && findItem(layout, { start: span.start - start, end: span.end - start });
  // What is left of an entry without its only key cannot be judged without its neighbours.
  if (!found || (found.path.length === 1 && !isWhole)) return undefined;
  const { collection } = found;
  if (collection.kind === "list" && collection.items.length === 1) return undefined;
  const remove = collection.isFlow ? removeFromFlow : removeFromBlock;
  const cuttings = remove(source.text, found);
  const edits = cuttings?.map((cutting) => editOf(source, cutting));
  if (!edits || !isRight(source, parsed, { edits, found })) return undefined;
  return edits.map((edit) => moved(edit, start));
}

function isRight(
  before: SourceFile,
  { root }: ParsedYaml,
  { edits, found }: { readonly edits: readonly TextEdit[]; readonly found: FoundItem },
): boolean {
  const after = createSourceFile(before.path, applyEdits(before, edits));
  const parsed = parseYaml(after);
  if (!root || !parsed.root || !isYaml(parsed)) return false;
  const expected = without(jsonOf(root), found.path);
  return sameMeaning(jsonOf(parsed.root), expected) && keepsSuppressions(before, after, edits);
}

function editOf({ path }: SourceFile, { start, end, newText }: Cutting): TextEdit {
  return { span: { file: path, start, end }, newText };
}

function moved({ span: { file, start, end }, newText }: TextEdit, by: number): TextEdit {
  return { span: { file, start: start + by, end: end + by }, newText };
}
