import { checkCases } from "../testing/cases";
import { applyWorkspaceEdit, showAnnotations, showEdited } from "../testing/edits";
import { textIn } from "../testing/show";
import { prepareRenameAt, renameAt } from "./rename";

checkCases("rename", ({ title, place }) => {
  const prepared = prepareRenameAt(place);
  if ("refused" in prepared) return `refused: ${prepared.refused}`;
  const range = "range" in prepared ? prepared.range : undefined;
  const asked = range ? `renames "${textIn(place.source, range)}"` : "";
  const newName = /, to `([^`]+)`/.exec(title)?.[1] ?? "fresh";
  const edit = renameAt(place, newName, { changeAnnotations: !title.includes("cannot ask") });
  if ("refused" in edit) return `${asked}\nrefused: ${edit.refused}`;
  const edited = showEdited(place.view, applyWorkspaceEdit(place.view, edit));
  return [asked, ...showAnnotations(edit), edited].join("\n");
});
