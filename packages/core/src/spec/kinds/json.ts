import type { Located } from "../../text/span";
import type { YamlMap, YamlNode } from "../../yaml/node";
import { isAbsent, type Kind, keepFirst, type Reading, textIn, wrongType } from "../kind";

/** Any value that JSON can say. Objects have no prototype, so every key is a plain key. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A document of another language, kept as the JSON it stands for. */
export interface JsonDocument extends Located {
  readonly value: JsonObject;
}

/** A mapping that is written in YAML but means JSON. `noun` is what it is: "policy". */
export function json(noun: string): Kind<JsonDocument> {
  return {
    expected: "a mapping",
    whenAbsent: "says nothing",
    example: `the ${noun} as a mapping`,
    rewrite: () => undefined,
    cure(node) {
      if (isAbsent(node)) return `write the ${noun} below it, or delete it`;
      return textIn(node)?.trimStart().startsWith("{")
        ? `write the ${noun} itself, without the quotes: JSON is YAML`
        : undefined;
    },
    read(node, reading, owner) {
      if (node.kind !== "map") return wrongType(node, this, { reading, owner });
      return { value: objectOf(node, reading), span: node.span };
    },
    merge: keepFirst,
    describe: () => `${noun}, as a mapping`,
    schema: () => ({ type: "object" }),
  };
}

function objectOf(node: YamlMap, reading: Reading): JsonObject {
  const object: Record<string, Json> = Object.create(null);
  for (const { key, value } of node.pairs) object[key.value] = jsonOf(value, reading);
  return object;
}

function jsonOf(node: YamlNode, reading: Reading): Json {
  if (node.kind === "list") return node.items.map((item) => jsonOf(item, reading));
  if (node.kind === "map") return objectOf(node, reading);
  if (node.kind === "broken") return null;
  if (typeof node.value === "number" && String(node.value) !== node.source) {
    reading.problem("invalid-value", node.span, {
      message: `YAML turns ${node.source} into the number ${node.value}`,
      cure: `write "${node.source}"`,
      note: "account ids and versions lose their zeros that way",
    });
  }
  return node.value;
}
