import {
  type Diagnostic,
  printDiagnostic,
  problem,
  type ResolvedExternalAccount,
  type ResolvedModel,
} from "@rolecall/core";
import { policyDocument } from "../resources/policy-document";
import { ssoProtection } from "../resources/sso-protection";
import { clashingStacks } from "./clashing-stacks";

/** Source: the Organizations user guide, "Quotas and service limits". */
const longestControlPolicy = 5120;

/** The most that the quota can be raised to. Source: the IAM user guide, "IAM and AWS STS quotas". */
const longestTrustPolicy = 4096;

/** A model says something that cannot be turned into Terraform; the message holds all of it. */
export class UndeployableModelError extends Error {
  override readonly name = "UndeployableModelError";
}

/** Throws an `UndeployableModelError` when something of a model cannot be turned into Terraform. */
export function refuseUndeployable(model: ResolvedModel): void {
  const found = undeployable(model);
  if (found.length === 0) return;
  const printed = found.map((one) => printDiagnostic(one, () => undefined));
  throw new UndeployableModelError(`the workspace cannot be deployed\n\n${printed.join("\n\n")}`);
}

/** What of a model cannot be turned into Terraform; while there is any, `plan` throws. */
export function undeployable(model: ResolvedModel): readonly Diagnostic[] {
  return [
    ...model.externalAccounts.flatMap(tooLongTrust),
    ...tooLongGuardrails(model),
    ...clashingStacks(model),
  ];
}

function tooLongTrust({ roles }: ResolvedExternalAccount): readonly Diagnostic[] {
  return roles.flatMap(({ name, trustPolicy, origin }) => {
    const length = trustPolicy ? policyDocument(trustPolicy).length : 0;
    if (length <= longestTrustPolicy) return [];
    return problem("not-deployable", origin.span, {
      message: `the trust policy of "${name}" is ${length} characters long, and AWS takes ${longestTrustPolicy}`,
      cure: "name the same principals for more of the roles of this account",
      note: "it names a permission set for each choice of roles that names somebody",
    });
  });
}

function tooLongGuardrails({ guardrails, instance }: ResolvedModel): readonly Diagnostic[] {
  if (!guardrails) return [];
  const { length } = policyDocument(ssoProtection(guardrails, instance.partition));
  if (length <= longestControlPolicy) return [];
  const finding = problem("not-deployable", guardrails.origin.span, {
    message: `with ${guardrails.exemptRoles.length} exempt roles the service control policy is ${length} characters long, and AWS takes ${longestControlPolicy}`,
    cure: "exempt fewer roles",
    note: "each of them stands in the policy three times",
  });
  return [finding];
}
