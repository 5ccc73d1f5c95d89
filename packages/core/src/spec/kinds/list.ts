import type { Located } from "../../text/span";
import type { YamlKey, YamlNode } from "../../yaml/node";
import { type Kind, keepFirst, type Reading, wrongType } from "../kind";

/** The readable items of a list, and where the list stands. */
export interface List<Item extends Located> extends Located {
  readonly items: readonly Item[];
}

/** A list of values of one kind. An empty one is a problem: it says nothing where something is meant. */
export function list<Item extends Located>(item: Kind<Item>): Kind<List<Item>> {
  return {
    expected: "a list",
    read(node, reading, owner) {
      if (node.kind !== "list") return wrongType(node, "a list", { reading, owner });
      if (node.items.length > 0) return readItems(item, node, { reading, owner });
      reading.problem("invalid-value", node.span, {
        message: `${owner.value} is an empty list`,
        cure: `list something, or delete ${owner.value}`,
      });
      return undefined;
    },
    merge: keepFirst,
  };
}

/** One value of a kind, or a list of them: both read as a list. */
export function oneOrMore<Item extends Located>(item: Kind<Item>): Kind<List<Item>> {
  const many = list(item);
  return {
    expected: `${item.expected} or a list`,
    read(node, reading, owner) {
      if (node.kind === "list") return many.read(node, reading, owner);
      const only = item.read(node, reading, owner);
      return only && { items: [only], span: node.span };
    },
    merge: keepFirst,
  };
}

function readItems<Item extends Located>(
  item: Kind<Item>,
  node: YamlNode & { readonly kind: "list" },
  { reading, owner }: { readonly reading: Reading; readonly owner: YamlKey },
): List<Item> {
  const items = node.items
    .map((child) => item.read(child, reading, owner))
    .filter((model) => model !== undefined);
  return { items, span: node.span };
}
