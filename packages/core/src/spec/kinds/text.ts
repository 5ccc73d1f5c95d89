import type { Wording } from "../../diagnostics/diagnostic";
import type { ProblemCode } from "../../diagnostics/problems";
import type { Located } from "../../text/span";
import type { YamlKey, YamlNode } from "../../yaml/node";
import { type Kind, keepFirst, type Reading, wrongType } from "../kind";

/** A text and where it stands. */
export interface Text extends Located {
  readonly value: string;
}

/** Why a text will not do, as a problem at its place; nothing when it will. */
export type TextCheck = (value: string) => (Wording & { readonly code: ProblemCode }) | undefined;

/** A text. Numbers and truth values are refused, because YAML may already have changed them. */
export function text(check: TextCheck = () => undefined): Kind<Text> {
  return {
    expected: "a text",
    read(node: YamlNode, reading: Reading, owner: YamlKey) {
      if (node.kind !== "scalar" || typeof node.value !== "string") {
        return wrongType(node, "a text", { reading, owner });
      }
      return accepted({ value: node.value, span: node.span }, reading, check);
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

/** A check that a whole text has a form. `form` completes "… has to be". */
export function formed(pattern: RegExp, form: string, note?: string): TextCheck {
  return (value) =>
    pattern.test(value)
      ? undefined
      : { code: "invalid-value", message: `"${value}" is not ${form}`, cure: `write ${form}`, note };
}
