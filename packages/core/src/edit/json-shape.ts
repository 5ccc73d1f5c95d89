import type { Json, JsonObject } from "../spec";

/** Whether a value is a list; `Array.isArray` does not tell TypeScript about lists that stay as they are. */
export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Whether a value is an object. */
export function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
