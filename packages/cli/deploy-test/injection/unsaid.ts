import type { Json, JsonSchema } from "@rolecall/core";

/**
 * The keys of the language that a workspace does not say, as `OBJECT.KEY`. A key below another that
 * is not said is left out.
 */
export function unsaidKeys(schema: JsonSchema, workspace: Json): ReadonlySet<string> {
  const [known, said] = [new Set<string>(), new Set<string>()];
  const visit = (part: JsonSchema, value: Json): void => {
    if (part.$ref !== undefined) {
      visit(schema.definitions?.[part.$ref.replace("#/definitions/", "")] ?? {}, value);
    }
    for (const other of [...(part.allOf ?? []), ...(part.anyOf ?? [])]) visit(other, value);
    if (isList(value)) return value.forEach((item) => visit(part.items ?? {}, item));
    if (value === null || typeof value !== "object") return;
    // What has no title is another way to write the same thing, such as the path of a file.
    const keys = part.title === undefined ? [] : Object.keys(part.properties ?? {});
    for (const key of keys) known.add(`${part.title}.${key}`);
    for (const [key, item] of Object.entries(value)) {
      const inner = part.properties?.[key];
      if (inner) said.add(`${part.title}.${key}`);
      visit(inner ?? (part.additionalProperties || {}), item);
    }
  };
  visit(schema, workspace);
  return new Set([...known].filter((key) => !said.has(key)));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
