import type { Json } from "../spec";
import { createSourceFile, type SourceFile } from "../text/source-file";
import type { EditResult } from "./edit-result";
import { isRefused, parsedSource } from "./parsed-source";
import * as refusals from "./refusals";
import { applyEdits, type EditableWorkspace, type TextEdit } from "./text-edit";
import { keepsSuppressions } from "./keep-suppressions";
import { newFinding, sameMeaning } from "./verify";

/** Edits of one file, and what it is to say after them. */
export interface Attempt {
  readonly edits: readonly TextEdit[];
  readonly expected: Json;
}

/**
 * The edits, if the text means what is expected after them, nothing new is wrong with it, and no
 * comment allows something else.
 */
export function tried(
  { documents }: EditableWorkspace,
  before: SourceFile,
  { edits, expected }: Attempt,
): EditResult {
  const after = parsedSource(createSourceFile(before.path, applyEdits(before, edits)));
  const isSame = !isRefused(after) && sameMeaning(after.value, expected);
  if (!isSame || !keepsSuppressions(before, after.source, edits)) {
    return refusals.unsafe(before.path);
  }
  const found = newFinding({ before, after, documents });
  return found ? refusals.invalid(found) : { edits };
}
