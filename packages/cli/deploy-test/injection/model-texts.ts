import type { ResolvedModel } from "@rolecall/core";

/** A text of a resolved model. */
export interface ModelText {
  /** Where it is: `permissionSets.tags`, without the places in lists; keys of maps end in `.key`. */
  readonly path: string;
  readonly text: string;
}

/** Says where something is written, in our own words; the texts of the user are elsewhere too. */
const provenance = new Set(["origin", "origins", "span"]);

/** Every text of a model, found by walking through it, so that none can be forgotten. */
export function modelTexts(model: ResolvedModel): readonly ModelText[] {
  return textsOf(model, "");
}

/** IAM's own language: what stands there in keys is as much a text as what stands in values. */
const documents = new Set(["inlinePolicy", "trustPolicy"]);

function textsOf(value: unknown, path: string): readonly ModelText[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (value instanceof Map) {
    const entries = [...value] as readonly (readonly [unknown, unknown])[];
    return entries.flatMap(([key, item]) =>
      textsOf(key, `${path}.key`).concat(textsOf(item, `${path}.value`)),
    );
  }
  if (Array.isArray(value)) return value.flatMap((item: unknown) => textsOf(item, path));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value)
    .filter(([key]) => !provenance.has(key))
    .flatMap(([key, item]) => {
      const inner = path === "" ? key : `${path}.${key}`;
      if (!documents.has(key)) return textsOf(item, inner);
      return allTexts(item).map((text) => ({ path: inner, text }));
    });
}

/** Every text of plain data, and every key. */
export function allTexts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(allTexts);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) => [key].concat(allTexts(item)));
}
