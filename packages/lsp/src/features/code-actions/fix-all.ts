import {
  applyEdits,
  createSourceFile,
  type Diagnostic,
  editsFor,
  type EditableWorkspace,
  type SourceFile,
  type TextEdit,
} from "@rolecall/core";
import { CodeActionKind } from "vscode-languageserver";
import type { DocumentView, TryText, View } from "../../workspace/view";
import { difference } from "../support/difference";
import { editableOf } from "./editable";
import type { Proposal } from "./proposal";

/** The kind under which editors ask for it when a file is saved. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.rolecall`;

/** Makes all fixes of a file that nobody has to look at. */
export function fixAllIn({ view, source }: DocumentView): readonly Proposal[] {
  if (!view.compiled.diagnostics.some((found) => canFix(view, source.path, found))) return [];
  return [
    {
      title: "Fix all that has one answer",
      kind: fixAllKind,
      isPreferred: false,
      changes: () => ({ edits: allEdits(view, source.path) }),
    },
  ];
}

function canFix(view: View, path: string, { span, fixes = [] }: Diagnostic): boolean {
  const safe = span.file === path ? fixes.find(({ isSafe }) => isSafe) : undefined;
  return safe !== undefined && "edits" in editsFor(safe, editableOf(view));
}

/** One fix may bring another to light; so many rounds are enough, whatever they do. */
const mostRounds = 10;

function allEdits(view: View, path: string): readonly TextEdit[] {
  const before = editableOf(view);
  const first = safeEditsIn(before, path, view.compiled.diagnostics).map(inPlace);
  const once = edited(before, path, first);
  const last = view.trying((tryText) => roundsAfter(once, path, tryText));
  return last === once ? first : changeOf(path, before, last);
}

/** The same edit, whatever becomes of the places in the file. */
function inPlace({ span: { file, start, end }, newText }: TextEdit): TextEdit {
  return { span: { file, start, end }, newText };
}

/** What becomes of files once what the first fixes bring to light is fixed as well. */
function roundsAfter(first: EditableWorkspace, path: string, tryText: TryText): EditableWorkspace {
  let workspace = first;
  for (let round = 1; round < mostRounds; round++) {
    const source = sourceIn(workspace, path);
    const edits = source ? safeEditsIn(workspace, path, tryText(source)) : [];
    if (edits.length === 0) return workspace;
    workspace = edited(workspace, path, edits);
  }
  return workspace;
}

/** What is taken out has to be tried; nobody waits for more of that when saving a file. */
const mostRemovals = 20;

/** The edits of all safe fixes in a file; of those that touch each other the first is made. */
function safeEditsIn(
  workspace: EditableWorkspace,
  path: string,
  findings: readonly Diagnostic[],
): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  let removals = 0;
  for (const { span, fixes = [] } of findings) {
    const safe = span.file === path ? fixes.find(({ isSafe }) => isSafe) : undefined;
    if (safe?.steps.some(({ kind }) => kind === "remove") && ++removals > mostRemovals) continue;
    const result = safe && editsFor(safe, workspace);
    if (!result || "problem" in result) continue;
    const isFree = result.edits.every(
      (edit) => edit.span.file === path && !taken.some((other) => touch(edit, other)),
    );
    if (isFree) taken.push(...result.edits);
  }
  return taken;
}

function touch({ span: one }: TextEdit, { span: other }: TextEdit): boolean {
  return one.start <= other.end && other.start <= one.end;
}

function edited(
  { sources, documents }: EditableWorkspace,
  path: string,
  edits: readonly TextEdit[],
): EditableWorkspace {
  const edit = (source: EditableWorkspace["sources"][number]) =>
    source.path === path ? createSourceFile(path, applyEdits(source, edits)) : source;
  return { sources: sources.map(edit), documents: documents.map(edit) };
}

/** All that has become of a file, as one edit. */
function changeOf(
  path: string,
  before: EditableWorkspace,
  after: EditableWorkspace,
): readonly TextEdit[] {
  const [old, now] = [sourceIn(before, path), sourceIn(after, path)];
  return old && now ? [difference(old, now)] : [];
}

function sourceIn({ sources, documents }: EditableWorkspace, path: string): SourceFile | undefined {
  return [...sources, ...documents].find((source) => source.path === path);
}
