import { layoutOf } from "../yaml/layout";
import { type Addition, withAddition } from "./addition";
import type { EditResult } from "./edit-result";
import { type Inserted, insert } from "./insert";
import type { ParsedSource } from "./parsed-source";
import * as refusals from "./refusals";
import { styleOf } from "./style";
import type { EditableWorkspace, TextEdit } from "./text-edit";
import { tried } from "./try-edits";

/** What is added, where in a file, and in which. */
export interface AddTo {
  readonly file: ParsedSource;
  /** The keys that lead to the collection. */
  readonly keys: readonly string[];
  readonly addition: Addition;
}

/** Adds something to one file, and tries whether the text then means that and nothing else. */
export function addTo(workspace: EditableWorkspace, added: AddTo): EditResult {
  const { file, keys, addition } = added;
  const inserted = insertIn(added);
  if (!inserted) return refusals.obstacle(keys, file.source.path);
  const edits = inserted.insertions.map((one) => editOf(file.source.path, one));
  const expected = withAddition(file.value, keys, { index: inserted.index, addition });
  return tried(workspace, file.source, { edits, expected });
}

function insertIn({ file: { source }, keys, addition }: AddTo): Inserted | undefined {
  const layout = layoutOf(source.text);
  const target = { text: source.text, style: styleOf(source.text, layout) };
  return layout && insert(target, layout, { keys, addition, depth: 0 });
}

function editOf(file: string, { offset, newText }: Inserted["insertions"][number]): TextEdit {
  return { span: { file, start: offset, end: offset }, newText };
}
