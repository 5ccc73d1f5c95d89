import type { YamlScalar } from "../../yaml/node";
import { type Kind, keepFirst, type Reading, wrongType } from "../kind";
import type { Text } from "./text";

/** What an account id is to the workspace: its own name, another's name, or just a number. */
type Role = "defines" | "refers" | "states";

const expected = "a text: an account id in quotes";

/**
 * A 12-digit account id, in quotes. Source of the form: `TargetId` of the sso-admin API model,
 * `\d{12}`.
 *
 * @param role whether the id belongs to the account declared here, means an account declared
 *   elsewhere, or may be one that the workspace does not know
 */
export function accountId(role: Role): Kind<Text> {
  return {
    expected,
    read(node, reading, owner) {
      if (node.kind !== "scalar") return wrongType(node, expected, { reading, owner });
      if (typeof node.value === "number") return unquoted(node, reading);
      if (typeof node.value !== "string") {
        return wrongType(node, expected, { reading, owner });
      }
      if (!/^\d{12}$/.test(node.value)) return malformed(node.value, node, reading);
      const place = { kind: "account-id", name: node.value, span: node.span } as const;
      if (role === "defines") reading.define(place);
      if (role === "refers") reading.refer(place);
      return { value: node.value, span: node.span };
    },
    merge: keepFirst,
  };
}

function unquoted({ source, span }: YamlScalar, reading: Reading): undefined {
  const digits = source.replace(/\D/g, "");
  reading.problem("unquoted-account-id", span, {
    message: `the account id ${source} is not in quotes`,
    cure: `write "${digits.padStart(12, "0")}"`,
    note: "YAML takes it for a number, and numbers lose the zeros they start with",
  });
}

function malformed(value: string, { span }: YamlScalar, reading: Reading): undefined {
  const digits = value.replace(/\D/g, "").length;
  const counted = /^\d+$/.test(value) ? `this one has ${digits}` : "and nothing else";
  reading.problem("invalid-account-id", span, {
    message: `"${value}" is not an account id: those have 12 digits, ${counted}`,
    cure: /^\d{4}-\d{4}-\d{4}$/.test(value)
      ? `write "${value.replaceAll("-", "")}"`
      : "copy the id from the account's page in AWS Organizations",
  });
}
