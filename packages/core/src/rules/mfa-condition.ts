import type { Wording } from "../diagnostics/diagnostic";
import type { AccessFile } from "../language/access-file";
import type { PolicyStatement } from "../language/policy-statement";
import type { Text } from "../spec";
import type { Rule } from "./rule";
import { inlinePoliciesOf } from "./support/inline-policies";
import { judgeMfaCondition, type MfaVerdict, type TestedKey } from "./support/mfa-condition";

/** A policy asks whether MFA was used, and sessions of IAM Identity Center never say so. */
export const mfaCondition: Rule = {
  code: "mfa-condition",
  level: "error",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    for (const { statements } of inlinePoliciesOf(model)) {
      for (const judged of statements.flatMap(judge)) {
        report(judged.key.span, wordingOf(judged, model));
      }
    }
  },
};

interface Judged {
  readonly key: Text;
  readonly effect: TestedKey["effect"];
  readonly verdict: MfaVerdict;
}

function judge({ Effect, Condition }: PolicyStatement): readonly Judged[] {
  if (!Effect) return [];
  const effect = Effect.value;
  return (Condition?.entries ?? []).flatMap(({ key: operator, value: tested }) =>
    tested.entries.flatMap(({ key, value }) => {
      const values = value.items.map((item) => item.value);
      const verdict = judgeMfaCondition({
        effect,
        operator: operator.value,
        key: key.value,
        values,
      });
      return verdict ? [{ key, effect, verdict }] : [];
    }),
  );
}

const messages: Readonly<Record<MfaVerdict, (key: string) => string>> = {
  "never-grants": () =>
    "no session of IAM Identity Center meets this condition, so the statement never grants anything",
  "always-denies": () =>
    "every session of IAM Identity Center meets this condition, so the statement denies with MFA too",
  "means-nothing": (key) => `${key} tells nothing of MFA in a session of IAM Identity Center`,
};

/**
 * A Deny that lost its condition would deny everything, so it has to go with it. Where MFA can be
 * required instead depends on who lets people in.
 */
function wordingOf({ key, effect, verdict }: Judged, { instance }: AccessFile): Wording {
  const isExternal = instance?.identitySource?.value === "external-idp";
  const what = effect === "Allow" ? "the condition" : "the statement";
  const who = isExternal ? "the identity provider" : "IAM Identity Center";
  return {
    message: messages[verdict](key.value),
    cure: `delete ${what}, and let ${who} require MFA at sign-in`,
    note: isExternal
      ? "AWS does not learn of MFA at a sign-in elsewhere; the provider can say so in a principal tag"
      : "these keys tell of the MFA of IAM users and of the root user only",
  };
}
