import {
  type Edited,
  type Located,
  moveToOwnPattern,
  type OwnPattern,
  visible,
  type Workspace,
} from "@rolecall/core";
import { CodeActionKind } from "vscode-languageserver";
import type { Place } from "../../service/places";
import { editableOf } from "./editable";
import type { Proposal } from "./proposal";
import { editsOfWhole, sectionIn } from "./section-in";

/** Moves the principal or the permission set at a place into a pattern of its own. */
export function ownPatternAt(place: Place): readonly Proposal[] {
  const item = itemAt(place);
  if (!item) return [];
  const moved = { ...item, name: freeName(place, item) };
  return [
    {
      title: visible(`Move ${item.item} into the new pattern "${moved.name}"`),
      kind: CodeActionKind.RefactorExtract,
      isPreferred: false,
      changes: () => inSection(place, moved) ?? moveToOwnPattern(editableOf(place.view), moved),
    },
  ];
}

/** The move, tried among the patterns of the file alone; nothing where that does not tell. */
function inSection({ view, source }: Place, moved: OwnPattern): Edited | undefined {
  const section = sectionIn(view, source, "patterns");
  if (typeof section === "string") return undefined;
  const { file, start, end } = moved.span;
  const span = { file, start: start - section.start, end: end - section.start };
  const workspace = { ...editableOf(view), sources: [section.source] };
  const result = moveToOwnPattern(workspace, { ...moved, span });
  return "problem" in result ? undefined : { edits: editsOfWhole(result.edits, [section]) };
}

type Pattern = NonNullable<Workspace["model"]["patterns"]>["entries"][number];

function itemAt(place: Place): Omit<OwnPattern, "name"> | undefined {
  const patterns = place.view.compiled.workspace.model.patterns?.entries ?? [];
  const around = patterns.find(({ key, value }) => isIn(key, place) || isIn(value, place));
  return around && (principalIn(around, place) ?? permissionSetIn(around, place));
}

function principalIn({ key, value }: Pattern, place: Place) {
  const items = value.principals?.items ?? [];
  const at = items.length > 1 ? items.find((item) => isIn(item, place)) : undefined;
  const written = at && textAt(place, at);
  return at && written !== undefined
    ? ({ pattern: key.value, list: "principals", item: written, span: at.span } as const)
    : undefined;
}

function permissionSetIn({ key, value }: Pattern, place: Place) {
  const items = value.permissionSets?.items ?? [];
  const at = items.length > 1 ? items.find((item) => isIn(item, place)) : undefined;
  const written = at && textAt(place, at);
  return at && written !== undefined
    ? ({ pattern: key.value, list: "permissionSets", item: written, span: at.span } as const)
    : undefined;
}

/** What is written, variables and all. */
function textAt({ source }: Place, { span }: Located): string | undefined {
  const text = source.text.slice(span.start, span.end).trim();
  const [, , quoted] = /^(["'])([^"'\\]*)\1$/.exec(text) ?? [];
  return quoted ?? (/["'\\\n]/.test(text) ? undefined : text);
}

function isIn({ span }: Located, { path, offset }: Place): boolean {
  return span.file === path && span.start <= offset && offset <= span.end;
}

function freeName({ view }: Place, { pattern, item }: Omit<OwnPattern, "name">): string {
  const taken = view.compiled.workspace.symbols.definitionsOf("pattern");
  const name = `${pattern}-${item.replace(/^(group|user):/, "").replaceAll(/[^\p{L}\p{N}.-]+/gu, "-")}`;
  let [free, count] = [name, 2];
  while (taken.has(free)) free = `${name}-${count++}`;
  return free;
}
