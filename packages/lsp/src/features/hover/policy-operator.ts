import { conditionOperators, type Operator, parseOperator } from "@rolecall/core";
import { bullets, code, link, paragraphs } from "../support/markdown";
import { stepsInStatement } from "../support/policy-place";
import type { Part } from "./part";

const page =
  "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html";

/** An operator of a condition: when it holds. */
export const policyOperator: Part = ({ at }) => {
  const steps = stepsInStatement(at);
  const isOperator = at.role === "key" && steps?.length === 1 && steps[0] === "Condition";
  const operator = isOperator ? parseOperator(at.whole) : undefined;
  return operator && { markdown: describe(at.whole, operator) };
};

function describe(written: string, { comparison, set, ifExists }: Operator): string {
  const known = conditionOperators.find(({ name }) => name === comparison);
  return paragraphs(
    `**Condition operator** ${code(written)}`,
    known && `${known.meaning}.`,
    bullets([
      set && sets[set],
      ifExists ? "`IfExists`: it also holds when the request does not have the key" : undefined,
      "of several values in the policy one is enough; with an operator of negation, none may match",
    ]),
    link("Condition operators", page),
  );
}

const sets = {
  ForAllValues:
    "`ForAllValues`: every value that the request has for the key has to match; it also holds when the request has none",
  ForAnyValue: "`ForAnyValue`: at least one value that the request has for the key has to match",
} as const;
