import type { Wording } from "../diagnostics/diagnostic";
import { deleting, possibly } from "../diagnostics/fix";
import type { AccessFile } from "../language/access-file";
import type { PolicyStatement } from "../language/policy-statement";
import type { Text } from "../spec";
import { rememberEach } from "../text/remember-each";
import { type Span } from "../text/span";
import type { Rule } from "./rule";
import { type InlinePolicy, inlinePoliciesOf } from "./support/inline-policies";
import {
  judgeMfaCondition,
  mfaKeyInserted,
  type MfaVerdict,
  type TestedKey,
} from "./support/mfa-condition";
import { valuesIn } from "./support/policy-texts";
import { hasVariables } from "./support/policy-version";

/** A policy asks whether MFA was used, and sessions of IAM Identity Center never say so. */
export const mfaCondition: Rule = {
  code: "mfa-condition",
  level: "error",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    for (const { key, what, effect, verdict, removable } of askedIn(inlinePoliciesOf(model))) {
      report(key.span, {
        message: messages[verdict](key.value),
        cure: cureFor(what, effect, model),
        // It allows what was not allowed before, so somebody has to choose it.
        fixes: removable && [possibly(deleting(removable, wholes[effect]))],
        note: noteFor(model),
      });
    }
  },
};

const wholes = { Allow: "the condition", Deny: "the statement" } as const;

/** A place where a policy asks for MFA, and what comes of it. */
interface Asked {
  readonly key: Text;
  readonly what: "condition" | "variable";
  readonly effect: TestedKey["effect"];
  readonly verdict: MfaVerdict;
  /** What has to go, where that can be taken out. */
  readonly removable: Span | undefined;
}

const askedIn = rememberEach((policy: InlinePolicy): readonly Asked[] => {
  const knowsVariables = hasVariables(policy);
  return policy.statements.flatMap((statement) => {
    const isOnly = policy.statements.length === 1;
    const denial = isOnly || statement.Effect?.value !== "Deny" ? undefined : statement.span;
    const found = [
      ...tested(statement, knowsVariables),
      ...(knowsVariables ? inserted(statement) : []),
    ];
    return denial ? found.map((one) => ofDenial(one, denial)) : found;
  });
});

/** Without its condition it would deny everything, so all of it has to go. */
function ofDenial({ key, what, effect, verdict }: Asked, removable: Span): Asked {
  return { key, what, effect, verdict, removable };
}

function tested(statement: PolicyStatement, knowsVariables: boolean): readonly Asked[] {
  const { Effect, Condition } = statement;
  if (!Effect) return [];
  const effect = Effect.value;
  return (Condition?.entries ?? []).flatMap(({ key: operator, value: keys }) =>
    keys.entries.flatMap(({ key, value }) => {
      const verdict = judgeMfaCondition({
        effect,
        operator: operator.value,
        key: key.value,
        values: value.items.map((item) => item.value),
        hasVariables: knowsVariables,
      });
      const removable = effect === "Allow" ? wholeCondition(statement, key) : undefined;
      return verdict ? [{ key, what: "condition" as const, effect, verdict, removable }] : [];
    }),
  );
}

/** A key of a condition, with the operator and the whole condition where they hold nothing else. */
function wholeCondition({ Condition, given }: PolicyStatement, key: Text): Span | undefined {
  const operators = Condition?.entries ?? [];
  const operator = operators.find(({ value }) => value.entries.some((one) => one.key === key));
  if (operator?.value.entries.length !== 1) return key.span;
  return operators.length === 1 ? given.get("Condition") : operator.key.span;
}

function inserted(statement: PolicyStatement): readonly Asked[] {
  const { Effect } = statement;
  if (!Effect) return [];
  return valuesIn(statement).flatMap(({ value, span }) => {
    const key = mfaKeyInserted(String(value));
    if (key === undefined) return [];
    const verdict = "means-nothing" as const;
    const found = { key: { value: key, span }, effect: Effect.value, verdict };
    return [{ ...found, what: "variable", removable: undefined }];
  });
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
function cureFor(what: Asked["what"], effect: TestedKey["effect"], model: AccessFile): string {
  const who = signsInElsewhere(model) ? "the identity provider" : "IAM Identity Center";
  const gone = effect === "Allow" ? `the ${what}` : "the statement";
  return `delete ${gone}, and let ${who} require MFA at sign-in`;
}

function noteFor(model: AccessFile): Wording["note"] {
  return signsInElsewhere(model)
    ? "AWS does not learn of MFA at a sign-in elsewhere; the provider can say so in a principal tag"
    : "these keys tell of the MFA of IAM users and of the root user only";
}

function signsInElsewhere({ instance }: AccessFile): boolean {
  return instance?.identitySource?.value === "external-idp";
}
