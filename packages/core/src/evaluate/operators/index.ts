import { parseOperator } from "../../language/policy-condition";
import type { Verdict } from "../verdict";
import { type Pattern, textOf } from "../wildcard";
import { sameArn } from "./arn";
import { sameBytes } from "./binary";
import { sameTruth } from "./bool";
import { readDate } from "./date";
import { inRange } from "./ip-address";
import { nullOperator } from "./null";
import { readNumber } from "./numeric";
import type { ConditionOperator, TextTest } from "./operator";
import { ordered } from "./ordered";
import { sameText, sameTextIgnoringCase } from "./string";
import { wrapped } from "./wrappers";

export type { ConditionOperator } from "./operator";

/** An operator, and how the values that are compared with it are to be read. */
export interface FoundOperator {
  readonly operator: ConditionOperator;
  /** Whether `*` and `?` are wildcards in its values. */
  readonly hasWildcards: boolean;
  /** Whether variables work in its values: the guide has them for texts and ARNs only. */
  readonly takesVariables: boolean;
}

/** The operator of a name; nothing when there is none, or none whose meaning is documented. */
export function findOperator(name: string): FoundOperator | undefined {
  const parsed = parseOperator(name);
  if (!parsed) return undefined;
  const { comparison, ...wrapping } = parsed;
  if (comparison === "Null") {
    return wrapping.set === undefined
      ? { operator: nullOperator, hasWildcards: false, takesVariables: false }
      : undefined;
  }
  const isNegated = comparison.includes("Not");
  return {
    operator: wrapped({ matches: testOf(comparison), isNegated }, wrapping),
    hasWildcards: /Like$|^Arn/.test(comparison),
    takesVariables: /^(String|Arn)/.test(comparison),
  };
}

function testOf(comparison: string): (wanted: Pattern, given: Pattern) => Verdict {
  if (/^String.*IgnoreCase$/.test(comparison)) return sameTextIgnoringCase;
  if (comparison.startsWith("String")) return sameText;
  if (comparison.startsWith("Arn")) return sameArn;
  return onTexts(textTestOf(comparison));
}

function textTestOf(comparison: string): TextTest {
  if (comparison === "Bool") return sameTruth;
  if (comparison === "BinaryEquals") return sameBytes;
  if (/^(Not)?IpAddress$/.test(comparison)) return inRange;
  const [, family, order = ""] = /^(Numeric|Date)(.*)$/.exec(comparison) ?? [];
  if (family === undefined) return () => "unknown";
  return ordered(order, family === "Date" ? readDate : readNumber);
}

/** A value with open parts has no text to compare. */
function onTexts(test: TextTest): (wanted: Pattern, given: Pattern) => Verdict {
  return (wanted, given) => {
    const [mine, theirs] = [textOf(wanted), textOf(given)];
    return mine === undefined || theirs === undefined ? "unknown" : test(mine, theirs);
  };
}
