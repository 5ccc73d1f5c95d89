import type { OrganizationsPolicyAttachmentConfig } from "@cdktf/provider-aws/lib/organizations-policy-attachment";
import type { ResolvedGuardrails } from "@rolecall/core";
import { joinNames, nameOf } from "../terraform/name";
import type { ArgumentsOf } from "../terraform/value";
import type { Emitter } from "./emitter";
import { guardrailsPolicy } from "./references";

/** The guardrails of one unit, or of the root. */
export interface Attachment {
  readonly guardrails: ResolvedGuardrails;
  readonly targetId: string;
}

/** The service control policy of the guardrails on one unit, or on the root. */
export const organizationsPolicyAttachment: Emitter<
  "aws_organizations_policy_attachment",
  Attachment
> = {
  type: "aws_organizations_policy_attachment",
  each: ({ guardrails }) =>
    guardrails ? guardrails.targetIds.map((targetId) => ({ guardrails, targetId })) : [],
  name: ({ targetId }) => joinNames(guardrailsPolicy, nameOf(targetId)),
  origin: ({ guardrails }) => guardrails.origin,
  args: ({ targetId }, { guardrailsPolicyId }) =>
    ({
      policyId: guardrailsPolicyId,
      targetId,
    }) satisfies ArgumentsOf<OrganizationsPolicyAttachmentConfig>,
};
