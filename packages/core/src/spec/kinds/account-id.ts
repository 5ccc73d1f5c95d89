import { type Fix, safely, setting, writing } from "../../diagnostics/fix";
import type { YamlScalar } from "../../yaml/node";
import { patternKeyword } from "../json-schema";
import { type Form, type Kind, keepFirst, type Reading, textIn, wrongType } from "../kind";
import { type Text, textForm } from "./text";

/** What an account id is to the workspace: its own name, another's name, or just a number. */
type Role = "defines" | "refers" | "states";

const digits = /^\d{12}$/;

const form: Form = {
  ...textForm,
  expected: "an account id in quotes",
  example: '"123456789012"',
  rewrite(node) {
    const written = textForm.rewrite(node);
    return written !== undefined && /^"?\d{12}"?$/.test(written)
      ? `"${written.replaceAll('"', "")}"`
      : undefined;
  },
  cure: () => undefined,
  fix: () => undefined,
  advice: 'write it like "123456789012", in quotes',
  describe: () => "account id",
  schema: () => ({
    type: "string",
    ...patternKeyword(digits, "this is not an account id: those have 12 digits"),
  }),
};

/**
 * A 12-digit account id, in quotes. Source of the form: `TargetId` of the sso-admin API model,
 * `\d{12}`.
 *
 * @param role whether the id belongs to the account declared here, means an account declared
 *   elsewhere, or may be one that the workspace does not know
 */
export function accountId(role: Role): Kind<Text, string> {
  return {
    ...form,
    read(node, reading, owner) {
      if (node.kind === "scalar" && typeof node.value === "number") return unquoted(node, reading);
      const value = textIn(node);
      if (value === undefined) return wrongType(node, this, { reading, owner });
      if (!digits.test(value)) return malformed(value, node.span, reading);
      const place = { kind: "account-id", name: value, span: node.span } as const;
      if (role === "defines") reading.define(place);
      if (role === "refers") reading.refer(place);
      return { value, span: node.span };
    },
    merge: keepFirst,
    outline: () => ({
      isQuoted: true,
      ...(role !== "defines" && { offers: [{ names: "account-id" }] }),
    }),
  };
}

/** As the console shows ids. */
const withHyphens = /^\d{4}-\d{4}-\d{4}$/;
const copyIt = "copy the id from AWS Organizations";

/** Only plain digits tell what was meant: of `1.2e3` or `0x1f` YAML has made another number. */
function unquoted({ source, span }: YamlScalar, reading: Reading): undefined {
  const id = `"${source.padStart(12, "0")}"`;
  const hint = source.length < 12 ? "; check that the missing digits are zeros at the start" : "";
  reading.problem("unquoted-account-id", span, {
    message: `the account id ${source} is not in quotes`,
    cure: /^\d{1,12}$/.test(source) ? `write ${id}${hint}` : `${copyIt}, in quotes`,
    note: "YAML takes it for a number, and numbers lose the zeros they start with",
    fixes: quotingOf(source, span),
  });
}

/** Where digits are missing, somebody has to look whether they are zeros. */
function quotingOf(source: string, span: Text["span"]): readonly Fix[] {
  if (!/^\d{1,12}$/.test(source)) return [];
  const quoting = writing(span, `"${source.padStart(12, "0")}"`);
  return [source.length === 12 ? safely(quoting) : quoting];
}

function malformed(value: string, span: Text["span"], reading: Reading): undefined {
  const isNumber = /^\d+$/.test(value);
  const counted = isNumber ? `this one has ${value.length}` : "and nothing else";
  reading.problem("invalid-account-id", span, {
    message: `"${value}" is not an account id: those have 12 digits, ${counted}`,
    cure: cureFor(value, isNumber),
    fixes: withHyphens.test(value) ? [safely(setting(span, value.replaceAll("-", "")))] : [],
  });
}

function cureFor(value: string, isNumber: boolean): string {
  if (withHyphens.test(value)) return `write "${value.replaceAll("-", "")}"`;
  const isShort = isNumber && value.length < 12;
  return isShort ? `did a zero at the start get lost? ${copyIt}` : copyIt;
}
