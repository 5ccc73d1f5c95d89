import { safely, writing } from "../../diagnostics/fix";
import type { Located } from "../../text/span";
import type { YamlScalar } from "../../yaml/node";
import { isAbsent, type Kind, keepFirst, type Reading, wrongType } from "../kind";

/** A text, number or truth value, and where it stands. */
export interface Scalar extends Located {
  readonly value: string | number | boolean;
}

/**
 * A value of another language, whose texts, numbers and truth values all may stand here. A number
 * that YAML does not keep as it is written is a problem, because what is sent is not what one sees.
 */
export function scalar(): Kind<Scalar, Scalar["value"]> {
  return {
    expected: "a text, a number, true or false",
    whenAbsent: "has no value",
    example: "VALUE",
    rewrite: () => undefined,
    cure: (node) => (isAbsent(node) ? "write a value, or delete the key" : "write one value"),
    read(node, reading, owner) {
      if (node.kind !== "scalar" || node.value === null)
        return wrongType(node, this, { reading, owner });
      if (typeof node.value === "number" && String(node.value) !== node.source)
        return changedNumber(node, reading);
      return { value: node.value, span: node.span };
    },
    merge: keepFirst,
    describe: () => "text, number or truth value",
    schema: () => ({ type: ["string", "number", "boolean"] }),
    outline: () => ({}),
  };
}

function changedNumber({ source, value, span }: YamlScalar, reading: Reading): undefined {
  reading.problem("invalid-value", span, {
    message: `YAML turns ${source} into the number ${String(value)}`,
    cure: `write "${source}"`,
    note: "account ids and versions lose their zeros that way",
    fixes: [safely(writing(span, `"${source}"`))],
  });
}
