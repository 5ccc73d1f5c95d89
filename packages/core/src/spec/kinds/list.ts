import type { Located, Span } from "../../text/span";
import { flowText, type YamlList, type YamlNode } from "../../yaml/node";
import {
  type Form,
  isAbsent,
  type Kind,
  keepFirst,
  nameOf,
  type Place,
  type Reading,
  wrongType,
} from "../kind";
import { jsonOf } from "./json";

/** The readable items of a list, and where the list stands. */
export interface List<Item extends Located> extends Located {
  readonly items: readonly Item[];
}

/** A list of values of one kind. An empty one is a problem: it says nothing where something is meant. */
export function list<Item extends Located, Written>(
  item: Kind<Item, Written>,
): Kind<List<Item>, readonly Written[]> {
  return {
    ...listForm(item),
    read(node, reading, owner) {
      if (node.kind !== "list") return wrongType(node, this, { reading, owner });
      if (node.items.length > 0) return readItems(item, node, { reading, owner });
      reading.problem("invalid-value", node.span, {
        message: `${nameOf(owner)} is an empty list`,
        cure: "list something, or delete it",
      });
      return undefined;
    },
    merge: keepFirst,
  };
}

/**
 * One value of a kind, or a list of them: both read as a list.
 *
 * @param form what one value is in YAML
 */
export function oneOrMore<Item extends Located, Written>(
  item: Kind<Item, Written>,
  form: "scalar" | "map" = "scalar",
): Kind<List<Item>, Written | readonly Written[]> {
  const many = list(item);
  return {
    ...item,
    expected: `${item.expected}, or a list`,
    read(node, reading, owner) {
      if (node.kind === "list") return many.read(node, reading, owner);
      if (node.kind !== form || isAbsent(node)) return wrongType(node, this, { reading, owner });
      const only = item.read(node, reading, owner);
      return only && { items: [only], span: node.span };
    },
    merge: keepFirst,
    describe: (objects) => `${item.describe(objects)}, or list`,
    schema: (definitions) => ({ anyOf: [item.schema(definitions), many.schema(definitions)] }),
    outline: () => ({ ...item.outline(), items: item }),
  };
}

function listForm(item: Form): Form {
  return {
    expected: "a list",
    whenAbsent: "says nothing",
    example: `[${item.example}]`,
    rewrite(node) {
      const given = node.kind === "list" ? node.items : [node];
      const items = given.map((child) => item.rewrite(child) ?? scalarItem(child));
      return items.every((text) => text !== undefined) ? `[${items.join(", ")}]` : undefined;
    },
    cure: (node) => (isAbsent(node) ? "list something below it, or delete it" : undefined),
    advice: item.advice,
    describe: (objects) => `list: ${item.describe(objects)}`,
    schema: (definitions) => ({ type: "array", minItems: 1, items: item.schema(definitions) }),
    outline: () => ({ items: item }),
  };
}

function scalarItem(node: YamlNode): string | undefined {
  return node.kind === "scalar" ? flowText(node) : undefined;
}

/** The items that can be used. When none can, the list has nothing left to say either. */
function readItems<Item extends Located>(
  item: Kind<Item>,
  node: YamlList,
  { reading, owner }: Place,
): List<Item> | undefined {
  const read = node.items.flatMap((child) => {
    const model = item.read(child, reading, { ...owner, role: "item", span: child.span });
    return model ? [{ child, model }] : [];
  });
  reportRepeated(
    read.map(({ child }) => child),
    reading,
  );
  const items = read.map(({ model }) => model);
  return items.length > 0 ? { items, span: node.span } : undefined;
}

function reportRepeated(nodes: readonly YamlNode[], reading: Reading): void {
  const seen = new Map<string, Span>();
  for (const node of nodes) {
    const said = JSON.stringify(jsonOf(node));
    const first = seen.get(said);
    const text = node.kind === "scalar" ? String(node.value) : undefined;
    if (first) reading.repeat({ text, span: node.span, first });
    else seen.set(said, node.span);
  }
}
