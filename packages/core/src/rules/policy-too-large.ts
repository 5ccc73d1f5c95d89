import type { ResolvedModel } from "../resolve/resolved-model";
import type { JsonObject } from "../spec";
import { inDigits } from "../text/in-digits";
import { remember } from "../text/remember";
import type { Rule } from "./rule";
import { type InlinePolicy, inlinePoliciesOf } from "./support/inline-policies";
import { judgedEach } from "./support/judged-once";
import { largestPolicy, sizeOf } from "./support/policy-size";

/** An inline policy is longer than IAM Identity Center takes. */
export const policyTooLarge: Rule = {
  code: "policy-too-large",
  level: "error",
  isAdvice: false,
  check({ workspace: { model }, resolution }, report) {
    reportInline(report, inlinePoliciesOf(model));
    for (const { account, set, policy } of hubPolicies(resolution.model)) {
      const excess = excessOf(policy);
      if (!excess) continue;
      report(account.origin.span, {
        message: `the policy that leads to ${set.roles.length} roles of "${account.name}" at once has ${excess}`,
        cure: "let nobody into so many roles of one account",
        note: "whoever several roles name gets one permission set in the hub that leads to all of them",
      });
    }
  },
};

const reportInline = judgedEach((report, { owner, policy }: InlinePolicy) => {
  const excess = excessOf(policy.json);
  if (!excess) return;
  report(owner.span, {
    message: `the inline policy of "${owner.value}" has ${excess}`,
    cure: "shorten it, or move a part of it to a customer-managed policy",
    note: "it is counted as it is sent, as JSON without indentation",
  });
});

/** How long a policy is and may be, if it is too long; completes "it has". */
const excessOf = remember((policy: JsonObject): string | undefined => {
  const size = sizeOf(policy);
  const isDense = size.withoutSpace > largestPolicy.withoutSpace;
  if (!isDense && size.all <= largestPolicy.all) return undefined;
  const has = isDense
    ? `${inDigits(size.withoutSpace)} bytes without white space`
    : inBytes(size.all);
  const limit = isDense ? largestPolicy.withoutSpace : largestPolicy.all;
  return `${has}, and can have ${inDigits(limit)}`;
});

/** The policies of the permission sets that lead to external accounts. */
function hubPolicies({ externalAccounts, permissionSets }: ResolvedModel) {
  if (externalAccounts.length === 0) return [];
  const policies = new Map(permissionSets.map(({ name, inlinePolicy }) => [name, inlinePolicy]));
  return externalAccounts.flatMap((account) =>
    account.hubPermissionSets.flatMap((set) => {
      const policy = policies.get(set.name);
      return policy ? [{ account, set, policy }] : [];
    }),
  );
}

function inBytes(count: number): string {
  return `${inDigits(count)} bytes`;
}
