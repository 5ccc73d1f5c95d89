import {
  accessFileSuffix,
  type EditableWorkspace,
  type SourceFile,
  symbolKinds,
  workspaceFile,
} from "@rolecall/core";
import type { View } from "../../workspace/view";

const known = new WeakMap<View, EditableWorkspace>();

/** The files of a workspace that edits are made in, and those that they name. */
export function editableOf(view: View): EditableWorkspace {
  const before = known.get(view);
  if (before) return before;
  const editable = splitFiles(view);
  known.set(view, editable);
  return editable;
}

function splitFiles(view: View): EditableWorkspace {
  const { sources, symbols } = view.compiled.workspace;
  const defining = new Set(
    symbolKinds.flatMap((kind) =>
      [...symbols.definitionsOf(kind).values()].flat().map(({ span }) => span.file),
    ),
  );
  const isOwn = ({ path }: SourceFile): boolean =>
    path === workspaceFile || path.endsWith(accessFileSuffix) || defining.has(path);
  const all = [...sources.values()];
  return { sources: all.filter(isOwn), documents: all.filter((one) => !isOwn(one)) };
}
