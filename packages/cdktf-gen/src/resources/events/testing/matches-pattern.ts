import type { Json, JsonObject } from "@rolecall/core";

/**
 * Whether EventBridge would match an event: as naively as can be, and only with the operators that
 * our patterns use. It throws on any other, because it would not know what that means.
 * Source: the EventBridge user guide, "Comparison operators for use in event patterns".
 */
export function matchesPattern(pattern: JsonObject, event: Json | undefined): boolean {
  return Object.entries(pattern).every(([key, wanted]) => {
    const value = isObject(event) ? event[key] : undefined;
    if (isList(wanted)) return wanted.some((one) => matchesLeaf(one, value));
    if (isObject(wanted)) return matchesPattern(wanted, value);
    throw new Error(`EventBridge takes no ${JSON.stringify(wanted)} under ${key}`);
  });
}

function matchesLeaf(wanted: Json, value: Json | undefined): boolean {
  if (!isObject(wanted)) return wanted === value;
  const wildcards = wildcardsOf(wanted);
  // What is not there is not anything but something either.
  return typeof value === "string" && !wildcards.some((one) => matchesWildcard(one, value));
}

function wildcardsOf(operator: JsonObject): readonly string[] {
  const anythingBut = operator["anything-but"];
  const wildcards = isObject(anythingBut) ? anythingBut["wildcard"] : undefined;
  if (!isList(wildcards)) throw new Error(`unknown operator ${JSON.stringify(operator)}`);
  return wildcards.map(String);
}

/** Whether a text is what a text with `*` for anything says. */
export function matchesWildcard(wildcard: string, text: string): boolean {
  const literals = wildcard.split("*").map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${literals.join(".*")}$`, "s").test(text);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
