import { conditionOperators } from "../aws/condition-operators";
import { map, offering, oneOrMore, patternKeyword, scalar, type TextCheck } from "../spec";
import { didYouMean } from "../text/did-you-mean";

/** What an operator compares; `Null` compares nothing, and takes no `IfExists`. */
type Comparison = (typeof conditionOperators)[number]["name"];

const comparisons: readonly Comparison[] = conditionOperators
  .map(({ name }) => name)
  .filter((name) => name !== "Null");

const form = new RegExp(
  `^(ForAllValues:|ForAnyValue:)?(?:(Null)|(${comparisons.join("|")})(IfExists)?)$`,
);

/** A condition operator, taken apart. */
export interface Operator {
  /** How many of the values of a key have to match; absent for a key that has one value. */
  readonly set: "ForAllValues" | "ForAnyValue" | undefined;
  readonly comparison: Comparison;
  /** Whether a key that a request does not have counts as a match. */
  readonly ifExists: boolean;
}

/**
 * Takes an operator apart, or gives nothing when there is no such operator. Unlike the keys below
 * them, operators distinguish upper and lower case: IAM refuses `stringEquals`.
 * Source: the IAM user guide, "IAM JSON policy elements: Condition operators".
 */
export function parseOperator(name: string): Operator | undefined {
  const [whole, set, , written, suffix] = form.exec(name) ?? [];
  if (whole === undefined) return undefined;
  const comparison = comparisons.find((one) => one === written) ?? "Null";
  return { set: setOf(set), comparison, ifExists: suffix !== undefined };
}

function setOf(prefix: string | undefined): Operator["set"] {
  if (prefix === undefined) return undefined;
  return prefix === "ForAllValues:" ? "ForAllValues" : "ForAnyValue";
}

/** Every operator in every spelling, for whoever has misspelt one. */
const names = ["", "ForAllValues:", "ForAnyValue:"].flatMap((prefix) =>
  ["Null", ...comparisons, ...comparisons.map((name) => `${name}IfExists`)].map(
    (name) => `${prefix}${name}`,
  ),
);

const operatorName: TextCheck = Object.assign(checkOperator, {
  schema: patternKeyword(form, "this is not a condition operator"),
});

function checkOperator(name: string): ReturnType<TextCheck> {
  if (parseOperator(name)) return undefined;
  const bare = name.replace(/IfExists$/, "");
  const near = parseOperator(bare) ? bare : didYouMean(name, names);
  return {
    code: "unknown-operator",
    message: `there is no condition operator "${name}"`,
    cure: near === undefined ? "write one such as StringEquals" : `did you mean ${near}?`,
    note: "operators distinguish upper and lower case",
    meant: near,
  };
}

const keys = {
  ...map(
    oneOrMore(offering(scalar(), { list: "condition-values" }, { list: "policy-variables" })),
    {
      offers: [{ list: "condition-keys" }],
    },
  ),
  example: "{ KEY: VALUE }",
};

/** What has to hold for a statement to count: operators, each with keys and what they may be. */
export const policyCondition = map(keys, {
  check: operatorName,
  offers: [{ list: "condition-operators" }],
});
