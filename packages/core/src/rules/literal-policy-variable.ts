import { addingKey, setting } from "../diagnostics/fix";
import type { Rule } from "./rule";
import { ofEachInlinePolicy } from "./support/each-policy";
import { valuesIn } from "./support/policy-texts";
import { currentVersion, hasVariables } from "./support/policy-version";

/** A policy of the old version of the language uses variables, which are plain text there. */
export const literalPolicyVariable: Rule = {
  code: "literal-policy-variable",
  level: "warning",
  isAdvice: true,
  check: ofEachInlinePolicy((report, policy) => {
    if (hasVariables(policy)) return;
    const { Version } = policy.policy;
    const cure = Version
      ? `write Version: "${currentVersion}"`
      : `add Version: "${currentVersion}" to the policy`;
    for (const { value, span } of policy.statements.flatMap(valuesIn)) {
      const [variable] = /\$\{[^{}]+\}/.exec(String(value)) ?? [];
      if (variable === undefined) continue;
      report(span, {
        message: `${variable} is plain text in this version of the policy language`,
        cure,
        fixes: [
          Version
            ? setting(Version.span, currentVersion)
            : addingKey(policy.policy.span, "Version", `"${currentVersion}"`),
        ],
        note: "a policy that says no version is taken for one of 2008, which knows no variables",
      });
    }
  }),
};
