import { didYouMean } from "../../text/did-you-mean";
import type { Located } from "../../text/span";
import { type Kind, keepFirst, wrongType } from "../kind";

/** One of a few words, numbers or truth values, and where it stands. */
export interface Choice<Value> extends Located {
  readonly value: Value;
}

/** One of the given values, exactly. */
export function choice<const Value extends string | number | boolean>(
  ...values: readonly [Value, ...Value[]]
): Kind<Choice<Value>> {
  const expected = values.length === 1 ? String(values[0]) : `one of ${values.join(", ")}`;
  return {
    expected,
    read(node, reading, owner) {
      const { span } = node;
      if (node.kind !== "scalar") return wrongType(node, expected, { reading, owner });
      const value = values.find((candidate) => candidate === node.value);
      if (value !== undefined) return { value, span };
      const near = didYouMean(node.source, values.map(String));
      reading.problem("invalid-value", span, {
        message: `${owner.value} has to be ${expected}, not ${node.source || "nothing"}`,
        cure: near === undefined ? `write ${expected}` : `did you mean ${near}?`,
      });
      return undefined;
    },
    merge: keepFirst,
  };
}
