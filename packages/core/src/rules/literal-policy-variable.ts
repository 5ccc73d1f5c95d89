import type { PolicyStatement } from "../language/policy-statement";
import type { Scalar } from "../spec";
import type { Rule } from "./rule";
import { type InlinePolicy, inlinePoliciesOf, resourcesOf } from "./support/inline-policies";

const current = "2012-10-17";

/** A policy of the old version of the language uses variables, which are plain text there. */
export const literalPolicyVariable: Rule = {
  code: "literal-policy-variable",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    for (const policy of inlinePoliciesOf(model).filter(isOld)) {
      const cure = policy.policy.Version
        ? `write Version: "${current}"`
        : `add Version: "${current}" to the policy`;
      for (const { value, span } of policy.statements.flatMap(valuesIn)) {
        const [variable] = /\$\{[^{}]+\}/.exec(String(value)) ?? [];
        if (variable === undefined) continue;
        report(span, {
          message: `${variable} is plain text in this version of the policy language`,
          cure,
          note: "a policy that says no version is taken for one of 2008, which knows no variables",
        });
      }
    }
  },
};

/** A version that could not be read may be the right one. */
function isOld({ policy: { Version, given } }: InlinePolicy): boolean {
  return Version ? Version.value !== current : !given.has("Version");
}

/** Everything in which IAM looks for variables. */
function valuesIn(statement: PolicyStatement): readonly Scalar[] {
  const tested = (statement.Condition?.entries ?? [])
    .flatMap(({ value }) => value.entries)
    .flatMap(({ value }) => value.items);
  return [...resourcesOf(statement), ...tested];
}
