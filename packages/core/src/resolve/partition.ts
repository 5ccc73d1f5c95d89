import type { Instance } from "../language/instance";

/**
 * The partition of an instance, from its ARN or else its Region; `aws` when neither is given.
 * Managed policies have an ARN of their own in each partition.
 */
export function partitionOf(instance: Instance | undefined): string {
  const [, fromArn] = instance?.arn?.value.split(":") ?? [];
  if (fromArn !== undefined) return fromArn;
  const region = instance?.region?.value ?? "";
  if (region.startsWith("cn-")) return "aws-cn";
  return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}
