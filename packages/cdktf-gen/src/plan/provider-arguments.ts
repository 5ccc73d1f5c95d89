import type { AwsProviderConfig } from "@cdktf/provider-aws/lib/provider";
import type { ArgumentsOf } from "../terraform/value";
import type { StackPart } from "./stack-part";

/**
 * The arguments of a stack's provider.
 *
 * IAM Identity Center takes 20 requests a second of all that the whole organization asks, so
 * Terraform's parallel requests hinder each other. In the adaptive mode one that is throttled slows
 * all of them down, where in the standard mode each would go on trying by itself.
 * Sources: the user guide, "IAM Identity Center quotas"; the AWS SDKs reference, "Retry behavior".
 */
export function providerArguments({ provider, whole }: StackPart) {
  const { region, credentials, accountIds } = provider;
  const roleArn = credentials?.roleArn;
  return {
    region,
    profile: credentials?.profile,
    assumeRole: roleArn === undefined ? undefined : [{ roleArn }],
    allowedAccountIds: accountIds.length > 0 ? accountIds : undefined,
    maxRetries: whole.terraform.maxRetries,
    retryMode: "adaptive",
  } satisfies ArgumentsOf<AwsProviderConfig>;
}
