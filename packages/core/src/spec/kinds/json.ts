import type { Located } from "../../text/span";
import type { YamlMap, YamlNode } from "../../yaml/node";
import { type Kind, keepFirst, type Reading, wrongType } from "../kind";

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

/** A mapping that is written in YAML but means JSON, such as an IAM policy. */
export function json(): Kind<JsonDocument> {
  return {
    expected: "a mapping",
    read(node, reading, owner) {
      if (node.kind !== "map") return wrongType(node, "a mapping", { reading, owner });
      return { value: objectOf(node, reading), span: node.span };
    },
    merge: keepFirst,
  };
}

function objectOf(node: YamlMap, reading: Reading): JsonObject {
  const entries = node.pairs.map(({ key, value }) => [key.value, jsonOf(value, reading)]);
  return Object.assign(Object.create(null), Object.fromEntries(entries)) as JsonObject;
}

function jsonOf(node: YamlNode, reading: Reading): Json {
  if (node.kind === "list") return node.items.map((item) => jsonOf(item, reading));
  if (node.kind === "map") return objectOf(node, reading);
  if (typeof node.value === "number" && String(node.value) !== node.source) {
    reading.problem("invalid-value", node.span, {
      message: `YAML turns ${node.source} into the number ${node.value}`,
      cure: `write "${node.source}"`,
      note: "account ids and versions lose their zeros that way",
    });
  }
  return node.value;
}
