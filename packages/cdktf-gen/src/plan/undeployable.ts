import {
  type Diagnostic,
  printDiagnostic,
  problem,
  type ResolvedExternalAccount,
  type ResolvedModel,
} from "@rolecall/core";
import { policyDocument } from "../resources/policy-document";
import { ssoProtection } from "../resources/sso-protection";

/** Source: the Organizations user guide, "Quotas and service limits". */
const longestControlPolicy = 5120;

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
  return [...model.externalAccounts.map(notYet), ...tooLongGuardrails(model)];
}

function notYet({ name, origin }: ResolvedExternalAccount): Diagnostic {
  return problem("not-deployable", origin.span, {
    message: `the external account "${name}" cannot be turned into Terraform yet`,
    cure: "delete it, and make its roles by other means until then",
    note: "what is written here would be taken for deployed",
  });
}

function tooLongGuardrails({ guardrails, instance }: ResolvedModel): readonly Diagnostic[] {
  if (!guardrails) return [];
  const { length } = policyDocument(ssoProtection(guardrails, instance.partition));
  if (length <= longestControlPolicy) return [];
  const finding = problem("not-deployable", guardrails.origin.span, {
    message: `with ${guardrails.exemptRoles.length} exempt roles the service control policy is ${length} characters long, and AWS takes ${longestControlPolicy}`,
    cure: "exempt fewer roles",
    note: "each of them stands in the policy twice",
  });
  return [finding];
}
