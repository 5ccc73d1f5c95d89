import type { EditResult } from "../edit/edit-result";
import { type EditableWorkspace, withEdits } from "../edit/text-edit";
import { createSourceFile } from "../text/source-file";

/** A workspace of files that name no others, by path. */
export function workspaceOf(files: Readonly<Record<string, string>>): EditableWorkspace {
  const sources = Object.entries(files).map(([path, text]) => createSourceFile(path, text));
  return { sources, documents: [] };
}

/** What an edit makes of a text, with all that it adds between « and »; or why it does nothing. */
export function edited(text: string, edit: (workspace: EditableWorkspace) => EditResult): string {
  const workspace = workspaceOf({ "a.access.yaml": text });
  const result = edit(workspace);
  if ("problem" in result) return result.problem.message;
  const marks = result.edits.map(({ span, newText }) => ({ span, newText: `«${newText}»` }));
  return withEdits(workspace, marks).sources[0]?.text ?? "";
}

/** A text without what stands between « and ». */
export function unedited(text: string): string {
  return text.replaceAll(/«[^»]*»/g, "");
}
