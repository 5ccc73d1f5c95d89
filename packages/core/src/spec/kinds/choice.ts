import { deleting, type Fix, safely, setting, writing } from "../../diagnostics/fix";
import { didYouMean } from "../../text/did-you-mean";
import type { Located } from "../../text/span";
import { describeNode, type YamlScalar } from "../../yaml/node";
import { isAbsent, keepFirst, type Kind, nameOf, type Owner, type Place, wrongType } from "../kind";

/** One of a few words, numbers or truth values, and where it stands. */
export interface Choice<Value> extends Located {
  readonly value: Value;
}

/** One of the given values, exactly. */
export function choice<const Value extends string | number | boolean>(
  ...values: readonly [Value, ...Value[]]
): Kind<Choice<Value>, Value> {
  const [first] = values;
  const expected = values.length === 1 ? describe(first) : `one of ${values.join(", ")}`;
  return {
    expected,
    whenAbsent: "has no value",
    example: values.length === 1 ? String(first) : expected,
    rewrite: () => undefined,
    read(node, reading, owner) {
      if (node.kind !== "scalar" || isAbsent(node))
        return wrongType(node, this, { reading, owner });
      const value = values.find((candidate) => candidate === node.value);
      if (value !== undefined) return { value, span: node.span };
      return otherValue(node, { values, expected }, { reading, owner });
    },
    merge: keepFirst,
    describe: () => values.map((value) => `\`${value}\``).join(" or "),
    schema: () => (values.length === 1 ? { const: first } : { enum: values }),
    outline: () => ({ offers: [{ words: values }] }),
  };
}

interface Choices {
  readonly values: readonly (string | number | boolean)[];
  readonly expected: string;
}

function otherValue(node: YamlScalar, choices: Choices, { reading, owner }: Place): undefined {
  const isQuoted = choices.values.some((value) => String(value) === node.source);
  const word = typeof node.value === "string" ? node.source : describeNode(node);
  // In "not the number 1, 1" nobody would see the quotes that make the difference.
  const given = isQuoted ? `the text "${node.source}"` : word;
  reading.problem("invalid-value", node.span, {
    message: `${nameOf(owner)} has to be ${choices.expected}, not ${given}`,
    cure: isQuoted ? "write it without quotes" : cureFor(node, choices),
    fixes: isQuoted ? [safely(writing(node.span, node.source))] : fixesFor(node, choices, owner),
  });
}

function fixesFor(node: YamlScalar, { values }: Choices, owner: Owner): readonly Fix[] {
  const [only] = values;
  if (values.length === 1 && only === true && isDenial(node)) {
    return owner.role === "key" ? [deleting(owner.span, `"${owner.value}"`)] : [];
  }
  const near = values.length === 1 ? only : nearest(node, values);
  return near === undefined ? [] : [setting(node.span, near)];
}

function nearest({ source }: YamlScalar, values: Choices["values"]) {
  const near = didYouMean(source, values.map(String));
  return values.find((value) => String(value) === near);
}

/** YAML 1.1 had more words for false. */
function isDenial({ source }: YamlScalar): boolean {
  return /^(false|no|off)$/i.test(source);
}

function cureFor(node: YamlScalar, { values }: Choices): string {
  // What may only be true is false by being absent.
  if (values.length === 1 && values[0] === true) {
    return isDenial(node) ? "delete it" : "write true";
  }
  if (values.length === 1) return `write ${String(values[0])}`;
  const near = nearest(node, values);
  return near === undefined ? "choose one of them" : `did you mean ${String(near)}?`;
}

function describe(value: string | number | boolean): string {
  return typeof value === "number" ? `the number ${value}` : String(value);
}
