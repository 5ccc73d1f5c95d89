import { parseOperator } from "../language/policy-condition";
import type { PolicyStatement } from "../language/policy-statement";
import type { Scalar } from "../spec";
import type { Rule } from "./rule";
import { type ValueType, valueTypeOf } from "./support/condition-types";
import { ofEachInlinePolicy } from "./support/each-policy";

/** A condition of an inline policy compares with a value of another type than its operator's. */
export const mistypedConditionValue: Rule = {
  code: "mistyped-condition-value",
  level: "error",
  isAdvice: false,
  check: ofEachInlinePolicy((report, { statements }) => {
    for (const { operator, value, type } of statements.flatMap(mistypedIn)) {
      report(value.span, {
        message: `${operator} compares with ${type.noun}, not with "${value.value}"`,
        cure: `write one such as ${type.example}, or use an operator for texts`,
        note: "IAM refuses such a value, or nothing that a request says can equal it",
      });
    }
  }),
};

interface Mistyped {
  readonly operator: string;
  readonly value: Scalar;
  readonly type: ValueType;
}

function mistypedIn({ Condition }: PolicyStatement): readonly Mistyped[] {
  return (Condition?.entries ?? []).flatMap(({ key: { value: operator }, value: tested }) => {
    const parsed = parseOperator(operator);
    const type = parsed && valueTypeOf(parsed);
    if (!type) return [];
    const values = tested.entries.flatMap(({ value }) => value.items);
    return values
      .filter(({ value }) => !type.has(String(value)))
      .map((value) => ({ operator, value, type }));
  });
}
