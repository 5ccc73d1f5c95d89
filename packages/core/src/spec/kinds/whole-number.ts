import { type Fix, safely, writing } from "../../diagnostics/fix";
import type { Located } from "../../text/span";
import { describeNode, type YamlNode } from "../../yaml/node";
import { type Kind, keepFirst, nameOf, wrongType } from "../kind";

/** A whole number, and where it stands. */
export interface WholeNumber extends Located {
  readonly value: number;
}

/** The smallest and the largest of the numbers that are right. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** A number that stands in quotes. */
function unquoted(node: YamlNode): Fix | undefined {
  const isNumber = node.kind === "scalar" && /^\d{1,15}$/.test(node.source);
  return isNumber ? safely(writing(node.span, node.source)) : undefined;
}

/** A whole number in a range. */
export function wholeNumber({ least, most }: Range): Kind<WholeNumber, number> {
  const range = `from ${least} to ${most}`;
  return {
    expected: `a whole number ${range}`,
    whenAbsent: "has no value",
    example: String(least),
    rewrite: () => undefined,
    cure: (node) =>
      node.kind === "scalar" && /^\d{1,15}$/.test(node.source)
        ? `write ${node.source} without quotes`
        : `write a number ${range}`,
    fix: unquoted,
    read(node, reading, owner) {
      if (node.kind !== "scalar" || typeof node.value !== "number")
        return wrongType(node, this, { reading, owner });
      const { value, span } = node;
      if (Number.isInteger(value) && value >= least && value <= most) return { value, span };
      reading.problem("invalid-value", span, {
        message: `${nameOf(owner)} has to be ${this.expected}, not ${describeNode(node)}`,
        cure: `write a number ${range}`,
      });
      return undefined;
    },
    merge: keepFirst,
    describe: () => "whole number",
    schema: () => ({ type: "integer", minimum: least, maximum: most }),
    outline: () => ({}),
  };
}
