import { type Field, type Located, type Outline, workspaceFile } from "@rolecall/core";
import { CompletionItemKind } from "vscode-languageserver";
import { fieldDocs } from "./field-docs";
import { type KeyPlace, withValue } from "./key-with-value";
import { type Layout, layoutAt } from "./layout";
import { newEntry } from "./new-entry";
import { offered } from "./offered";
import type { Asked, Suggestion } from "./suggestion";
import { undefinedNames } from "./undefined-names";

/** The keys that a mapping may still have, each with the beginning of its value. */
export async function keysFor(
  asked: Asked,
  layout = layoutAt(asked),
): Promise<readonly Suggestion[]> {
  const { fields, entries } = asked.form.outline();
  const chosen = entries?.keys ? await offered(entries.keys, asked) : [];
  const names = entries?.defines ? undefinedNames(asked.place.view, entries.defines) : [];
  const known = [...chosen, ...names].map((one) => asEntry(one, { asked, layout }));
  return [
    ...(fields ? fieldKeys(asked, layout) : []),
    ...known.filter(({ label }) => !asked.cursor.siblings.includes(label)),
    ...newEntry(asked, layout),
  ];
}

function fieldKeys(asked: Asked, layout: Layout): readonly Suggestion[] {
  const outline = asked.form.outline();
  const taken = takenKeys(outline, asked.cursor.siblings);
  const { path } = asked.place;
  return [...(outline.fields ?? [])].flatMap(([key, field], index) => {
    const { onlyIn = path } = field.kind.outline();
    if (taken.has(key) || onlyIn !== path) return [];
    const rank = rankOf(field, asked) + index;
    const what = { label: key, kind: CompletionItemKind.Property, rank, ...fieldDocs(field) };
    return [withValue({ ...what, form: field.kind }, { asked, layout })];
  });
}

/** What has to be there comes first; in a file of its own, what such files are made for. */
function rankOf({ required, kind }: Field<Located>, { path, place }: Asked): number {
  const isSection = path.length === 0 && place.path !== workspaceFile;
  if (isSection && kind.outline().entries?.defines !== undefined) return 0;
  return required ? 0 : 100;
}

/** The keys that are there, and those that they exclude. */
function takenKeys({ oneOf = [] }: Outline, siblings: readonly string[]): ReadonlySet<string> {
  const excluded = oneOf.filter((group) => group.some((key) => siblings.includes(key))).flat();
  return new Set([...siblings, ...excluded]);
}

/** A key that is chosen from a list; its value is begun like that of every other. */
function asEntry(found: Suggestion, at: KeyPlace): Suggestion {
  const form = at.asked.form.outline().entries?.value;
  return form ? withValue({ ...found, form, key: found.pieces }, at) : found;
}
