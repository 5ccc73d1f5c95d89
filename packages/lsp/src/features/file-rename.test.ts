import { checkCases } from "../testing/cases";
import { applyWorkspaceEdit, showEdited } from "../testing/edits";
import { fileRenameEdits } from "./file-rename";

checkCases("file-rename", ({ title, service, place: { view } }) => {
  const moves = [...title.matchAll(/`([^`]+)` becomes `([^`]+)`/g)];
  const files = moves.map(([, from = "", to = ""]) => ({
    oldUri: view.uriOf(from),
    newUri: view.uriOf(to),
  }));
  const edit = fileRenameEdits(service.views(), files);
  return edit ? showEdited(view, applyWorkspaceEdit(view, edit)) : "nothing";
});
