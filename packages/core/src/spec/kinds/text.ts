import type { Wording } from "../../diagnostics/diagnostic";
import { type Fix, safely, setting, writing } from "../../diagnostics/fix";
import type { ProblemCode } from "../../diagnostics/problems";
import type { Located } from "../../text/span";
import { flowText, type YamlNode } from "../../yaml/node";
import type { JsonSchema } from "../json-schema";
import {
  type Form,
  isAbsent,
  type Kind,
  keepFirst,
  type Reading,
  textIn,
  wrongType,
} from "../kind";

/** A text and where it stands. */
export interface Text extends Located {
  readonly value: string;
}

/** What is wrong with a text. */
export interface TextProblem extends Wording {
  readonly code: ProblemCode;
  /** The text that was meant, where that can be told. */
  readonly meant?: string | undefined;
}

/** Looks at a text, and tells whoever writes one what it looks at. */
export interface TextCheck {
  /** Why the text will not do, as a problem at its place; nothing when it will. */
  (value: string): TextProblem | undefined;
  /** As much of the check as a JSON Schema can say. */
  readonly schema?: JsonSchema;
  /** See `Form`. */
  readonly advice?: string | undefined;
}

/** The form of every value that is written as one text. */
export const textForm: Form = {
  expected: "a text",
  whenAbsent: "has no value",
  example: "VALUE",
  rewrite: onlyText,
  cure(node) {
    if (isAbsent(node)) return `write ${this.expected}, or delete the key`;
    if (node.kind === "scalar") return `put it in quotes: "${node.source}"`;
    return `write ${this.rewrite(node) ?? this.expected}`;
  },
  fix: quoted,
  describe: () => "text",
  schema: () => ({ type: "string" }),
  outline: () => ({}),
};

/** A number or a truth value, as the text that is written. */
function quoted(node: YamlNode): Fix | undefined {
  if (node.kind !== "scalar" || isAbsent(node)) return undefined;
  return safely(writing(node.span, JSON.stringify(node.source)));
}

/** A list of one text most likely means that text. */
function onlyText(node: YamlNode): string | undefined {
  if (node.kind !== "list") return undefined;
  const [only, ...others] = node.items;
  return only?.kind === "scalar" && others.length === 0 ? flowText(only) : undefined;
}

/** A text. Numbers and truth values are refused, because YAML may already have changed them. */
export function text(check: TextCheck = () => undefined): Kind<Text, string> {
  return {
    ...textForm,
    read(node, reading, owner) {
      const value = textIn(node);
      if (value === undefined) return wrongType(node, this, { reading, owner });
      return accepted({ value, span: node.span }, reading, check);
    },
    merge: keepFirst,
    advice: check.advice,
    schema: () => ({ type: "string", ...check.schema }),
  };
}

/** The text when the check has nothing against it. Keys are checked with this too. */
export function accepted(found: Text, reading: Reading, check: TextCheck): Text | undefined {
  const wrong = check(found.value);
  if (!wrong) return found;
  const { code, meant, ...wording } = wrong;
  const fixes = meant === undefined ? [] : [setting(found.span, meant)];
  reading.problem(code, found.span, { fixes, ...wording });
  return undefined;
}
