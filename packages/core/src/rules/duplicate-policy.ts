import type { PermissionSet } from "../language/permission-set";
import type { Report, Rule } from "./rule";
import { type AttachedPolicy, attachedPolicies } from "./support/attached-policies";

/** A permission set names one policy twice. */
export const duplicatePolicy: Rule = {
  code: "duplicate-policy",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    for (const { value } of model.permissionSets?.entries ?? []) reportRepeated(value, report);
  },
};

function reportRepeated(permissionSet: PermissionSet, report: Report): void {
  const seen = new Map<string, AttachedPolicy>();
  for (const policy of attachedPolicies(permissionSet)) {
    const first = seen.get(policy.identity);
    if (!first) {
      seen.set(policy.identity, policy);
      continue;
    }
    report(policy.span, {
      message: `the policy ${policy.name} is named twice`,
      cure: "delete one of the two",
      note: "a policy is attached once, so one of the two may have been meant to be another",
      related: [{ message: "it is named first here", span: first.span }],
    });
  }
}
