import type { YamlKey, YamlNode } from "../../yaml/node";
import { type Kind, keepFirst, type Reading, type SymbolKind, wrongType } from "../kind";
import type { Text } from "./text";

/** The name of something that the workspace defines; it is looked up once all files are read. */
export function reference(to: SymbolKind): Kind<Text> {
  const expected = `a text: the name of a ${to.replace("-", " ")}`;
  return {
    expected,
    read(node: YamlNode, reading: Reading, owner: YamlKey) {
      if (node.kind !== "scalar" || typeof node.value !== "string") {
        return wrongType(node, expected, { reading, owner });
      }
      reading.refer({ kind: to, name: node.value, span: node.span });
      return { value: node.value, span: node.span };
    },
    merge: keepFirst,
  };
}
