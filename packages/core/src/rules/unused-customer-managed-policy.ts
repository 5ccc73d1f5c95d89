import type { Rule } from "./rule";
import { accountPolicies, allNamedPolicies, policyIdentity } from "./support/account-policies";
import { reportUnusedNames } from "./support/unused-name";

/** Accounts are said to have a policy that no permission set names. */
export const unusedCustomerManagedPolicy: Rule = {
  code: "unused-customer-managed-policy",
  level: "information",
  isAdvice: true,
  judgesWhole: true,
  check(subject, report) {
    const { model } = subject.workspace;
    const said = accountPolicies(model);
    const used = allNamedPolicies(model).flatMap(
      ({ name }) => said.get(policyIdentity(name.value))?.key.value ?? [],
    );
    const wording = {
      kind: "customer-managed-policy",
      users: "permission set",
      cure: "attach it, or delete it here",
      note: "whoever keeps it in the accounts may believe that it limits somebody",
      alsoUsed: new Set(used),
    } as const;
    reportUnusedNames(wording, subject, report);
  },
};
