import type { Wording } from "../../diagnostics/diagnostic";
import type { ProblemCode } from "../../diagnostics/problems";
import type { Located } from "../../text/span";
import { flowText, type YamlNode } from "../../yaml/node";
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

/** Why a text will not do, as a problem at its place; nothing when it will. */
export type TextCheck = (value: string) => (Wording & { readonly code: ProblemCode }) | undefined;

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
};

/** A list of one text most likely means that text. */
function onlyText(node: YamlNode): string | undefined {
  if (node.kind !== "list") return undefined;
  const [only, ...others] = node.items;
  return only?.kind === "scalar" && others.length === 0 ? flowText(only) : undefined;
}

/** A text. Numbers and truth values are refused, because YAML may already have changed them. */
export function text(check: TextCheck = () => undefined): Kind<Text> {
  return {
    ...textForm,
    read(node, reading, owner) {
      const value = textIn(node);
      if (value === undefined) return wrongType(node, this, { reading, owner });
      return accepted({ value, span: node.span }, reading, check);
    },
    merge: keepFirst,
  };
}

/** The text when the check has nothing against it. Keys are checked with this too. */
export function accepted(found: Text, reading: Reading, check: TextCheck): Text | undefined {
  const wrong = check(found.value);
  if (!wrong) return found;
  const { code, ...wording } = wrong;
  reading.problem(code, found.span, wording);
  return undefined;
}

/** What is said about a text that has not the form it needs. */
export interface FormWording {
  /** Follows the text in the message: "is not a Region". */
  readonly wrong: string;
  /** The way out, for all such texts or for each. */
  readonly cure: string | ((value: string) => string);
  readonly note?: string;
}

/** A check that a whole text has a form. */
export function formed(pattern: RegExp, { wrong, cure, note }: FormWording): TextCheck {
  return (value) =>
    pattern.test(value)
      ? undefined
      : {
          code: "invalid-value",
          message: `"${value}" ${wrong}`,
          cure: typeof cure === "string" ? cure : cure(value),
          note,
        };
}
