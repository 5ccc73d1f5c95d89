import type { Rule } from "../rule";
import { type InlinePolicy, inlinePoliciesOf } from "./inline-policies";
import { type Judge, judgedEach } from "./judged-once";
import { type PolicyHolder, policyHolders } from "./policy-holders";

/** The check of a rule that judges each inline policy by itself, and again only when it changes. */
export function ofEachInlinePolicy(judge: Judge<[InlinePolicy]>): Rule["check"] {
  const judgeAll = judgedEach(judge);
  return ({ workspace: { model } }, report) => judgeAll(report, inlinePoliciesOf(model));
}

/** The same for a rule that judges each permission set, and each role of an external account. */
export function ofEachPolicyHolder(judge: Judge<[PolicyHolder]>): Rule["check"] {
  const judgeAll = judgedEach(judge);
  return ({ workspace: { model } }, report) => judgeAll(report, policyHolders(model));
}
