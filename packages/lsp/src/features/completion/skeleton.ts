import type { Form, Outline } from "@rolecall/core";
import { type Quoting, yamlText } from "./quoting";
import type { Piece } from "./suggestion";

/** How YAML is written at a place. */
export interface Layout extends Quoting {
  /** The column of the key, from where its line starts to be indented by the editor. */
  readonly indent: string;
}

/** What follows the colon of a key: as much of its value as everybody has to write. */
export function skeletonOf(form: Form, layout: Layout): readonly Piece[] {
  const outline = form.outline();
  const { items, offers, entries } = outline;
  if (items && (!offers || outline.fields)) return listOf(items, layout);
  if (outline.fields) return mappingOf(outline, layout);
  if (entries) return below(layout, [gap], "{}");
  return [" ", ...textOf(outline, layout)];
}

const gap = { hint: "" };

/** Keys with their values: those that have to be there, and those that one begins with. */
function mappingOf(outline: Outline, layout: Layout): readonly Piece[] {
  return below(layout, itemOf(outline, { ...layout, indent: `${layout.indent}  ` }), "{}");
}

/** The pieces of a mapping that is begun, as they stand behind a dash or in braces. */
export function itemOf(outline: Outline, layout: Layout): readonly Piece[] {
  const keys = firstKeys(outline);
  if (keys.length === 0) return [gap];
  const between = layout.isFlow ? ", " : `\n${layout.indent}`;
  const pieces: Piece[] = [];
  for (const [key, form] of keys) {
    if (pieces.length > 0) pieces.push(between);
    pieces.push(yamlText(key, layout), ":", ...skeletonOf(form, layout));
  }
  return pieces;
}

function listOf(item: Form, layout: Layout): readonly Piece[] {
  const outline = item.outline();
  const inner = { ...layout, indent: `${layout.indent}    ` };
  const pieces = outline.fields ? itemOf(outline, inner) : quotedGap(outline, layout);
  if (!layout.isFlow) return [`\n${layout.indent}  - `, ...pieces];
  return outline.fields ? [" [{ ", ...pieces, " }]"] : [" [", ...pieces, "]"];
}

function below({ indent, isFlow }: Layout, pieces: readonly Piece[], braces: string) {
  const [open = "", close = ""] = braces;
  return isFlow ? [` ${open} `, ...pieces, ` ${close}`] : [`\n${indent}  `, ...pieces];
}

function textOf(outline: Outline, layout: Layout): readonly Piece[] {
  if (outline.usual !== undefined) return [outline.usual];
  const words = (outline.offers ?? []).flatMap((offer) => ("words" in offer ? offer.words : []));
  const texts = words.map((word) => yamlText(word, layout));
  const [only, ...others] = texts;
  if (only !== undefined && others.length === 0) return [only];
  if (only !== undefined && texts.length <= mostChoices) return [{ hint: "", choices: texts }];
  return quotedGap(outline, layout);
}

/** Of more one rather chooses from a list. */
const mostChoices = 6;

/** In JSON every text needs its quotes, and an account id everywhere; the gap is between them. */
function quotedGap({ isQuoted = false }: Outline, { isJson }: Layout): readonly Piece[] {
  return isJson || isQuoted ? ['"', gap, '"'] : [gap];
}

function firstKeys({ fields, starts = [] }: Outline): readonly (readonly [string, Form])[] {
  return [...(fields ?? [])]
    .filter(([key, { required }]) => required || starts.includes(key))
    .map(([key, { kind }]) => [key, kind]);
}
