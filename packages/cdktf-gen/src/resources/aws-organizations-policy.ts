import type { OrganizationsPolicyConfig } from "@cdktf/provider-aws/lib/organizations-policy";
import type { ResolvedGuardrails } from "@rolecall/core";
import type { ArgumentsOf } from "../terraform/value";
import type { Emitter } from "./emitter";
import { policyDocument } from "./policy-document";
import { describe } from "./provenance";
import { guardrailsPolicy } from "./references";
import { ssoProtection } from "./sso-protection";
import { tagsArgument } from "./tags-argument";

/** Source: `PolicyDescription` of the organizations API model. */
const longestDescription = 512;

/** Guardrails, and the partition of the accounts that they are for. */
export interface PartitionGuardrails extends ResolvedGuardrails {
  readonly partition: string;
}

/** The service control policy of the guardrails. */
export const organizationsPolicy: Emitter<"aws_organizations_policy", PartitionGuardrails> = {
  type: "aws_organizations_policy",
  each: ({ guardrails, instance: { partition } }) =>
    guardrails ? [{ ...guardrails, partition }] : [],
  name: () => guardrailsPolicy,
  origin: ({ origin }) => origin,
  args: (guardrails) =>
    ({
      name: `rolecall-${guardrailsPolicy}`,
      description: describe(purpose, guardrails.origin, longestDescription),
      type: "SERVICE_CONTROL_POLICY",
      content: policyDocument(ssoProtection(guardrails, guardrails.partition)),
      tags: tagsArgument(guardrails.tags),
    }) satisfies ArgumentsOf<OrganizationsPolicyConfig>,
};

const purpose = "Protects the roles and the identity provider of IAM Identity Center";
