import type { Json } from "../spec";
import { createSourceFile, type SourceFile } from "../text/source-file";
import type { EditResult } from "./edit-result";
import { isRefused, parsedSource } from "./parsed-source";
import * as refusals from "./refusals";
import { applyEdits, type EditableWorkspace, type TextEdit } from "./text-edit";
import { newFinding, sameMeaning } from "./verify";

/** Edits of one file, and what it is to say after them. */
export interface Attempt {
  readonly edits: readonly TextEdit[];
  readonly expected: Json;
}

/** The edits, if the text means what is expected after them, and nothing new is wrong with it. */
export function tried(
  { documents }: EditableWorkspace,
  before: SourceFile,
  { edits, expected }: Attempt,
): EditResult {
  const after = createSourceFile(before.path, applyEdits(before, edits));
  const parsed = parsedSource(after);
  const isSame = !isRefused(parsed) && sameMeaning(parsed.value, expected);
  if (!isSame) return refusals.unsafe(before.path);
  const found = newFinding({ before, after, documents });
  return found ? refusals.invalid(found) : { edits };
}
