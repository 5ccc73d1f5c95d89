import { isTruth } from "../../evaluate/operators/bool";
import { mayBeDate } from "../../evaluate/operators/date";
import { isRange } from "../../evaluate/operators/ip-address";
import { mayBeNumber } from "../../evaluate/operators/numeric";
import type { Operator } from "../../language/policy-condition";

/** What an operator compares with, beside texts and ARNs. */
export interface ValueType {
  /** Completes "compares with …". */
  readonly noun: string;
  readonly example: string;
  readonly has: (value: string) => boolean;
}

/** As lenient as IAM may be, which says little of these forms. */
const types = {
  truth: {
    noun: "true or false",
    example: "true",
    has: isTruth,
  },
  number: {
    noun: "a number",
    example: "3600",
    has: mayBeNumber,
  },
  date: {
    noun: "a date, or the seconds since 1970",
    example: "2026-01-31T00:00:00Z",
    has: mayBeDate,
  },
  address: {
    noun: "an IP address or a range of them",
    example: "203.0.113.0/24",
    has: isRange,
  },
} as const satisfies Record<string, ValueType>;

/**
 * What the values of an operator have to be; nothing for those of texts, ARNs and bytes.
 * Source: the IAM user guide, "IAM JSON policy elements: Condition operators".
 */
export function valueTypeOf({ comparison }: Operator): ValueType | undefined {
  if (comparison === "Bool" || comparison === "Null") return types.truth;
  if (comparison.startsWith("Numeric")) return types.number;
  if (comparison.startsWith("Date")) return types.date;
  return comparison.endsWith("IpAddress") ? types.address : undefined;
}
