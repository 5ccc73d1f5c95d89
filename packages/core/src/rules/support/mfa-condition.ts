import { readingsOf } from "../../evaluate/context";
import { ssoSessionContext } from "../../evaluate/sso-context";
import { judgeCondition } from "../../evaluate/statement";
import { parseOperator } from "../../language/policy-condition";

/** One key of a condition, as it is written. */
export interface TestedKey {
  readonly effect: "Allow" | "Deny";
  readonly operator: string;
  readonly key: string;
  /** Of several values, any may match. */
  readonly values: readonly (string | number | boolean)[];
  /** Whether `${…}` is a variable in the policy. */
  readonly hasVariables: boolean;
}

/** What a condition on MFA comes to in a session of IAM Identity Center. */
export type MfaVerdict = "never-grants" | "always-denies" | "means-nothing";

const mfaKey = /^aws:MultiFactorAuth(Present|Age)$/i;
const mfaVariable = /\$\{\s*(aws:MultiFactorAuth(?:Present|Age))\s*(?:,[^{}]*)?\}/i;

/** Any session: of whichever account, permission set and user. */
const readings = readingsOf(ssoSessionContext({}));

/**
 * Judges a condition on MFA in a policy that sessions of IAM Identity Center use; anything else it
 * does not judge. Only what is certain however the request is read is called "never" or "always".
 * In all other cases the condition may hold or not, but not because of MFA.
 */
export function judgeMfaCondition(tested: TestedKey): MfaVerdict | undefined {
  const { effect, operator, key, hasVariables } = tested;
  if (!mfaKey.test(key) || !parseOperator(operator)) return undefined;
  const condition = { operator, key, values: tested.values.map(String) };
  const verdicts = readings.map((one) => judgeCondition(condition, { hasVariables }, one).verdict);
  if (effect === "Allow" && verdicts.every((verdict) => verdict === "no")) return "never-grants";
  if (effect === "Deny" && verdicts.every((verdict) => verdict === "yes")) return "always-denies";
  return "means-nothing";
}

/** The key of MFA that a text inserts by a variable: `aws:MultiFactorAuthPresent`. */
export function mfaKeyInserted(text: string): string | undefined {
  return mfaVariable.exec(text)?.[1];
}
