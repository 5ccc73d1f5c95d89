import { type Operator, parseOperator } from "../../language/policy-condition";
import { matchesGlob } from "../../text/glob";

/** One key of a condition, as it is written. */
export interface TestedKey {
  readonly effect: "Allow" | "Deny";
  readonly operator: string;
  readonly key: string;
  /** Of several values, any may match. */
  readonly values: readonly (string | number | boolean)[];
}

/** What a condition on MFA comes to in a session of IAM Identity Center. */
export type MfaVerdict = "never-grants" | "always-denies" | "means-nothing";

/** What a request may say of a key: a value, or nothing at all. */
type Context = string | undefined;

/**
 * What the requests of a session of IAM Identity Center may say about MFA. Such a session comes
 * from a SAML sign-in, of which AWS cannot tell whether a second factor was used. So the first key
 * is never true: the IAM user guide has it false in temporary credentials without MFA, and leaves
 * room for its being absent. The second is there only after MFA. Keys do not distinguish case.
 * Source: the IAM user guide, "AWS global condition context keys" and "Secure API access with MFA".
 */
const contexts: ReadonlyMap<string, readonly Context[]> = new Map([
  ["aws:multifactorauthpresent", ["false", undefined]],
  ["aws:multifactorauthage", [undefined]],
]);

/**
 * Judges a condition on MFA in a policy that sessions of IAM Identity Center use; anything else it
 * does not judge. Only what is certain whatever the request says is called "never" or "always". In
 * all other cases the condition may hold or not, but not because of MFA.
 */
export function judgeMfaCondition({
  effect,
  operator,
  key,
  values,
}: TestedKey): MfaVerdict | undefined {
  const possible = contexts.get(key.toLowerCase());
  const test = parseOperator(operator);
  if (!possible || !test) return undefined;
  const texts = values.map(String);
  const outcomes = possible.map((context) => holds(test, texts, context));
  if (effect === "Allow" && outcomes.every((outcome) => outcome === false)) return "never-grants";
  if (effect === "Deny" && outcomes.every((outcome) => outcome === true)) return "always-denies";
  return "means-nothing";
}

/** Whether an operator is met; nothing where that depends on more than is known here. */
function holds(test: Operator, values: readonly string[], context: Context): boolean | undefined {
  if (values.some((value) => value.includes("${"))) return undefined;
  if (test.comparison === "Null") {
    return values.some((value) => value.toLowerCase() === String(context === undefined));
  }
  if (context === undefined) return holdsWithoutKey(test);
  const isNegated = test.comparison.includes("Not");
  const compare = comparisonOf(test.comparison);
  if (!compare) return isNegated ? undefined : false;
  return values.some((value) => compare(value, context)) !== isNegated;
}

/** What IAM says of a key that the request does not have. */
function holdsWithoutKey({ set, comparison, ifExists }: Operator): boolean {
  if (ifExists || set === "ForAllValues") return true;
  return set === undefined && comparison.includes("Not");
}

/** How a truth value is compared; numbers, dates, addresses and ARNs it never equals. */
function comparisonOf(
  comparison: Operator["comparison"],
): ((value: string, context: string) => boolean) | undefined {
  if (/^(Bool|String(Not)?EqualsIgnoreCase)$/.test(comparison)) {
    return (value, context) => value.toLowerCase() === context;
  }
  if (/^String(Not)?Equals$/.test(comparison)) return (value, context) => value === context;
  return /^String(Not)?Like$/.test(comparison) ? matchesGlob : undefined;
}
