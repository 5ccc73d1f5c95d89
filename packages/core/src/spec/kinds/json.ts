import type { Located } from "../../text/span";
import type { YamlNode } from "../../yaml/node";
import { type Kind, keepFirst } from "../kind";

/** Any value that JSON can say. Objects have no prototype, so every key is a plain key. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Whether a value is a list; `Array.isArray` forgets what a list holds that stays as it is. */
export function isList<Value>(value: Value): value is Extract<Value, readonly unknown[]> {
  return Array.isArray(value);
}

/** Whether JSON is an object. */
export function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value);
}

/** What is sent as it is written: the JSON that a value stands for, beside what was read of it. */
export interface WithJson {
  readonly json: JsonObject;
}

/**
 * A mapping of another language, such as a policy: its declaration says what is right, and the
 * JSON keeps the difference between one value and a list of one, which means nothing but is sent.
 */
export function withJson<Model extends Located, Written>(
  kind: Kind<Model, Written>,
): Kind<Model & WithJson, Written> {
  return {
    ...kind,
    read(node, reading, owner) {
      const model = kind.read.call(this, node, reading, owner);
      return model && { ...model, json: objectOf(node) };
    },
    merge: keepFirst,
  };
}

function objectOf(node: YamlNode): JsonObject {
  const object: Record<string, Json> = Object.create(null);
  const pairs = node.kind === "map" ? node.pairs : [];
  for (const { key, value } of pairs) object[key.value] = jsonOf(value);
  return object;
}

/**
 * The plain value of a node. A broken one is null: it has been reported, and nothing is made of a
 * workspace with errors.
 */
export function jsonOf(node: YamlNode): Json {
  if (node.kind === "list") return node.items.map(jsonOf);
  if (node.kind === "map") return objectOf(node);
  return node.kind === "broken" ? null : node.value;
}
