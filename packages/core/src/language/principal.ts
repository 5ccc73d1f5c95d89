import type { Located } from "../text/span";
import { type Kind, keepFirst, wrongType } from "../spec";

/** Who: a user or a group of the workspace, by key. */
export interface Principal extends Located {
  readonly kind: "group" | "user";
  readonly name: string;
}

const expected = "a text: group:NAME or user:NAME";

/** A principal as patterns write it: `group:auditors`, `user:ana`. */
export const principal: Kind<Principal> = {
  expected,
  read(node, reading, owner) {
    if (node.kind !== "scalar" || typeof node.value !== "string") {
      return wrongType(node, expected, { reading, owner });
    }
    const [, kind, name] = /^(group|user):(.+)$/s.exec(node.value) ?? [];
    if ((kind === "group" || kind === "user") && name !== undefined) {
      reading.refer({ kind, name, span: node.span });
      return { kind, name, span: node.span };
    }
    reading.problem("invalid-value", node.span, {
      message: `"${node.value}" does not say whether it is a group or a user`,
      cure: `write group:${node.value} or user:${node.value}`,
    });
    return undefined;
  },
  merge: keepFirst,
};
