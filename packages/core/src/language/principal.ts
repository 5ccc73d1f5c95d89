import { type Fix, possibly, setting } from "../diagnostics/fix";
import type { Located } from "../text/span";
import { type Kind, keepFirst, patternKeyword, textForm, textIn, wrongType } from "../spec";
import { type Span } from "../text/span";
import type { YamlNode } from "../yaml/node";
import { isOfGrant, variablesIn } from "./variables";

/** Who: a user or a group of the workspace, by key. */
export interface Principal extends Located {
  readonly kind: "group" | "user";
  /** The key; with variables in it, one for each account and permission set that is granted. */
  readonly name: string;
  /** Whether the name has variables that are filled in for each account and permission set. */
  readonly isTemplate: boolean;
}

/** Who is meant, as it is written: `group:NAME` or `user:NAME`, which may hold variables. */
export type PrincipalText = `group:${string}` | `user:${string}`;

/** `[^]` would be shorter, and is nothing to other engines than that of JavaScript. */
const form = /^(group|user):([\s\S]+)$/;

/** A principal as patterns write it: `group:auditors`, `user:ana`. */
export const principal: Kind<Principal, PrincipalText> = {
  ...textForm,
  expected: "a text such as group:NAME",
  example: "group:NAME",
  describe: () => "`group:NAME` or `user:NAME`",
  schema: () => ({ type: "string", ...patternKeyword(form, "write group:NAME or user:NAME") }),
  outline: () => ({
    offers: [
      { names: "group", prefix: "group:" },
      { names: "user", prefix: "user:" },
    ],
  }),
  rewrite: withoutSpace,
  cure(node) {
    const meant = withoutSpace(node);
    return meant && `write ${meant}, without the space`;
  },
  read(node, reading, owner) {
    const value = textIn(node);
    if (value === undefined) return wrongType(node, this, { reading, owner });
    const [, kind, name] = form.exec(value) ?? [];
    if ((kind === "group" || kind === "user") && name !== undefined) {
      const isTemplate = variablesIn(name).some(isOfGrant);
      if (!isTemplate) reading.refer({ kind, name, span: node.span });
      return { kind, name, isTemplate, span: node.span };
    }
    reading.problem("invalid-value", node.span, {
      ...wordingOf(value),
      fixes: value.includes(":") || value === "" ? [] : kindsOf(node.span, value),
    });
    return undefined;
  },
  merge: keepFirst,
};

/** With a space after its colon, YAML takes `group: auditors` for a mapping. */
function withoutSpace(node: YamlNode): string | undefined {
  if (node.kind !== "map") return undefined;
  const [only, ...others] = node.pairs;
  const name = only && textIn(only.value);
  const isPrincipal = only && /^(group|user)$/.test(only.key.value) && others.length === 0;
  return isPrincipal && name !== undefined ? `${only.key.value}:${name}` : undefined;
}

function kindsOf(span: Span, value: string): readonly Fix[] {
  return [`group:${value}`, `user:${value}`].map((one) => possibly(setting(span, one)));
}

function wordingOf(value: string): { readonly message: string; readonly cure: string } {
  if (value.includes(":") || value === "") {
    return {
      message: `"${value}" is neither group:NAME nor user:NAME`,
      cure: "write group: or user: and a name",
    };
  }
  return {
    message: `"${value}" does not say whether it is a group or a user`,
    cure: `write group:${value} or user:${value}`,
  };
}
