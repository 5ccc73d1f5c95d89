import { renameProblem, replacePart, type TextEdit } from "@rolecall/core";
import type { WrittenName } from "../support/names";
import { silentChange } from "./consequences";
import { keepInAws } from "./keep-in-aws";
import { obstacleTo, taken } from "./obstacles";
import { piecesOf } from "../support/tree";
import { placesOf } from "./places";
import { isRefused, type Refusal, wordsOf } from "./refusal";
import { type RenameRequest, renamedBy } from "./request";
import { editValue } from "./variable-value";

/** The edits of a rename. */
export interface RenameEdits {
  /** Those that give every place the new name. */
  readonly names: readonly TextEdit[];
  /** Those that keep it the same thing in AWS. */
  readonly kept: readonly TextEdit[];
}

/** The edits that rename something in all files, or why that may not be. */
export function renameEdits(request: RenameRequest): RenameEdits | Refusal {
  if (request.from === request.to) return { names: [], kept: [] };
  const places = placesOf(request);
  const obstacle = obstacleTo(request, places) ?? taken(request) ?? silentChange(request);
  if (obstacle) return obstacle;
  const names = editNames(request, places);
  if (isRefused(names)) return names;
  const kept = keepInAws(request);
  if (isRefused(kept)) return kept;
  return problemOf(request, [...names, ...kept]) ?? { names, kept };
}

function editNames(
  request: RenameRequest,
  places: readonly WrittenName[],
): readonly TextEdit[] | Refusal {
  const edits = new Map<string, TextEdit>();
  for (const place of places) {
    const edit = editName(request, place);
    if (!edit) continue;
    if ("refused" in edit) return edit;
    edits.set(`${edit.span.file}:${edit.span.start}`, edit);
  }
  return [...edits.values()];
}

function editName(request: RenameRequest, place: WrittenName): TextEdit | Refusal | undefined {
  if (place.isFilledIn) return editValue(request, place);
  const source = request.view.sourceOf(place.span.file);
  return source && replacePart(source, place, request.to);
}

/** What is wrong with the files once the new name is in them, in the words of the findings. */
function problemOf(request: RenameRequest, edits: readonly TextEdit[]): Refusal | undefined {
  const renamed = renamedBy(request);
  for (const file of new Set(edits.map(({ span }) => span.file))) {
    const source = request.view.sourceOf(file);
    const own = edits.filter(({ span }) => span.file === file);
    const pieces = source && piecesOf({ source, view: request.view });
    const problem = source && renameProblem(source, own, { ...request, renamed, pieces });
    if (problem) return wordsOf(problem);
  }
  return undefined;
}
