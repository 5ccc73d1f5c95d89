import { isWithin, placeAt, type SourceFile, type Span, type TextPart } from "@rolecall/core";
import type { Place } from "../../service/places";
import { externalRoles } from "./external-roles";

/** A name that means something only in the thing that it stands in. */
export interface LocalName {
  readonly kind: "variable" | "role";
  readonly name: string;
  /** Where it stands at the place that is asked for. */
  readonly at: Span;
  /** Where it is defined; a variable also stands in other places. */
  readonly definition: TextPart;
  readonly uses: readonly TextPart[];
}

/** The variable of a pattern, or the role of an external account, that is named at a place. */
export function localNameAt(place: Place): LocalName | undefined {
  return variableAt(place) ?? roleAt(place);
}

function variableAt({ view, source, offset, path }: Place): LocalName | undefined {
  const here = { file: path, start: offset, end: offset };
  const patterns = view.compiled.workspace.model.patterns?.entries ?? [];
  const pattern = patterns.find(({ value }) => isWithin(here, value.span))?.value;
  for (const { key } of pattern?.forEach?.entries ?? []) {
    const uses = pattern ? usesIn(source, pattern.span, key.value) : [];
    const definition = wholeOf(key.span);
    const found = [definition, ...uses].find(({ span }) => isWithin(here, span));
    if (!found) continue;
    return { kind: "variable", name: key.value, at: found.span, definition, uses };
  }
  return undefined;
}

/** `${team}` where it is filled in; elsewhere in a pattern it is a text like any other. */
function usesIn(source: SourceFile, pattern: Span, name: string): readonly TextPart[] {
  const { file, start, end } = pattern;
  const marked = `\${${name}}`;
  const uses: TextPart[] = [];
  let at = source.text.indexOf(marked, start);
  for (; at !== -1 && at < end; at = source.text.indexOf(marked, at + 1)) {
    const span = { file, start: at + "${".length, end: at + marked.length - 1 };
    if (isFilledIn(source, span.start)) uses.push({ whole: span, span, before: "", after: "" });
  }
  return uses;
}

function isFilledIn(source: SourceFile, offset: number): boolean {
  const { role, path } = placeAt(source, offset);
  const key = path[2];
  const isField = key === "principals" || key === "permissionSets" || key === "accounts";
  return role === "value" && isField;
}

function roleAt({ view, offset, path }: Place): LocalName | undefined {
  const here = { file: path, start: offset, end: offset };
  const roles = externalRoles(view.compiled.workspace.model);
  const found = roles.find(({ place }) => isWithin(here, place.span))?.place;
  if (!found) return undefined;
  const { name, span } = found;
  return { kind: "role", name, at: span, definition: wholeOf(span), uses: [] };
}

function wholeOf(span: Span): TextPart {
  return { whole: span, span, before: "", after: "" };
}
