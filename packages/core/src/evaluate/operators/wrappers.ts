import { all, any } from "../verdict";
import {
  type ConditionOperator,
  type Comparison,
  judgement,
  meetsSet,
  openValue,
  singleValued,
  type Test,
  unknownKey,
} from "./operator";

/**
 * An operator as it is written, with what goes before and after its name. `ForAllValues` holds of
 * a key without values, `ForAnyValue` does not; an empty text counts as no value for both.
 *
 * `IfExists` holds of a key that is absent. With `ForAnyValue` the documentation says both that an
 * absent key meets the condition and that it does not, so the answer is unknown.
 * Sources: the IAM user guide, "Condition operators", and "Set operators for multivalued context
 * keys".
 */
export function wrapped(test: Test, { set, ifExists }: Wrapping): ConditionOperator {
  if (set === "ForAllValues") return forAllValues(test);
  const operator = set === "ForAnyValue" ? forAnyValue(test) : singleValued(test);
  return ifExists ? existing(operator, set) : operator;
}

/** What stands around the name of an operator. */
export interface Wrapping {
  readonly set: "ForAllValues" | "ForAnyValue" | undefined;
  readonly ifExists: boolean;
}

function forAllValues(test: Test): ConditionOperator {
  return {
    judge(comparison) {
      if (comparison.given.kind === "unknown") return unknownKey;
      if (isEmpty(comparison)) {
        const why = "ForAllValues holds of a key without values";
        return openValue(comparison.wanted) ?? { verdict: "yes", why };
      }
      return judgement(meetsSet(test, comparison, all), comparison.wanted);
    },
  };
}

function forAnyValue(test: Test): ConditionOperator {
  return {
    judge(comparison) {
      if (comparison.given.kind === "unknown") return unknownKey;
      if (isEmpty(comparison)) {
        return { verdict: "no", why: "ForAnyValue does not hold of a key without values" };
      }
      return judgement(meetsSet(test, comparison, any), comparison.wanted);
    },
  };
}

function existing(operator: ConditionOperator, set: Wrapping["set"]): ConditionOperator {
  return {
    judge(comparison) {
      if (comparison.given.kind !== "absent") return operator.judge(comparison);
      if (set !== undefined) {
        return { verdict: "unknown", why: "ForAnyValue and IfExists contradict each other here" };
      }
      const why = "the key is absent, and IfExists asks nothing then";
      return openValue(comparison.wanted) ?? { verdict: "yes", why };
    },
  };
}

function isEmpty({ given }: Comparison): boolean {
  if (given.kind !== "present") return given.kind === "absent";
  return given.values.every((value) => value.length === 0);
}
