import type { Given } from "../context";
import type { Expanded } from "../variables";
import { type all, any, type Judgement, not, type Verdict } from "../verdict";
import type { Pattern } from "../wildcard";

/** What a condition compares: the values in the policy, and what the request says of the key. */
export interface Comparison {
  readonly wanted: readonly Expanded[];
  readonly given: Given;
}

/** Judges one condition: an operator with one key and the values it may have. */
export interface ConditionOperator {
  judge(comparison: Comparison): Judgement;
}

/** What an operator says of one value in the policy and one in the request. */
export interface Test {
  /** Never asks about the negation: `StringNotEquals` tests whether two texts are equal. */
  readonly matches: (wanted: Pattern, given: Pattern) => Verdict;
  readonly isNegated: boolean;
}

/** A value in the policy and one in the request, for operators that compare plain texts. */
export type TextTest = (wanted: string, given: string) => Verdict;

/**
 * Whether a value of the request meets an operator, given all the values in the policy. A variable
 * without a value matches nothing, and may make the whole statement invalid, IAM says; so with one
 * among the values, nothing is met for certain.
 */
export function meets(test: Test, wanted: readonly Expanded[], given: Pattern): Verdict {
  const matched = any(
    wanted.map((one): Verdict => {
      if (one.kind === "pattern") return test.matches(one.pattern, given);
      return one.kind === "unresolved" ? "no" : "unknown";
    }),
  );
  const met = test.isNegated ? not(matched) : matched;
  return met === "yes" && openValue(wanted) ? "unknown" : met;
}

/**
 * An operator without a prefix, for keys that have one value. A key that is absent matches
 * nothing, and so meets a negated operator. What IAM does when such a key has several values is
 * documented nowhere; the answer is known only where all of them say the same.
 * Source: the IAM user guide, "IAM JSON policy elements: Condition operators".
 */
export function singleValued(test: Test): ConditionOperator {
  return {
    judge({ wanted, given }) {
      if (given.kind === "unknown") return unknownKey;
      if (given.kind === "absent") return judgeAbsent(test, wanted);
      const verdicts = given.values.map((value) => meets(test, wanted, value));
      const [first = "unknown"] = verdicts;
      const agree = verdicts.every((verdict) => verdict === first);
      return agree
        ? judgement(first, wanted)
        : { verdict: "unknown", why: "the key has several values, and the operator is for one" };
    },
  };
}

/** What is said wherever the value of a key is not known. */
export const unknownKey: Judgement = {
  verdict: "unknown",
  why: "nobody knows what the request says of the key",
};

function judgeAbsent({ isNegated }: Test, wanted: readonly Expanded[]): Judgement {
  if (!isNegated) return { verdict: "no", why: "an absent key matches no value" };
  const open = openValue(wanted);
  if (open) return open;
  return { verdict: "yes", why: "an absent key matches no value, which is what is asked for" };
}

/** What is said of a value in the policy whose variable has no value, or none that is known. */
export function openValue(wanted: readonly Expanded[]): Judgement | undefined {
  const why = wanted.map(whyOf).find((one) => one !== "");
  return why === undefined ? undefined : { verdict: "unknown", why };
}

/** A verdict on values, with the trouble there was with the values in the policy. */
export function judgement(verdict: Verdict, wanted: readonly Expanded[]): Judgement {
  if (verdict === "yes") return { verdict, why: "the value meets it" };
  const open = openValue(wanted);
  if (open) return { verdict, why: open.why };
  return verdict === "no"
    ? { verdict, why: "the value does not meet it" }
    : { verdict, why: "these values cannot be compared for certain" };
}

function whyOf(expanded: Expanded): string {
  return expanded.kind === "pattern" ? "" : expanded.why;
}

/** Whether all, or any, of the values of a key meet an operator. */
export function meetsSet(test: Test, { wanted, given }: Comparison, combine: typeof all): Verdict {
  if (given.kind !== "present") return "unknown";
  return combine(given.values.map((value) => meets(test, wanted, value)));
}
