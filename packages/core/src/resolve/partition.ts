import type { Instance } from "../language/instance";
import { partitionOfRegion } from "../language/region";

/**
 * The partition of an instance, from its ARN or else its Region; `aws` when neither is given.
 * Managed policies have an ARN of their own in each partition.
 */
export function partitionOf(instance: Instance | undefined): string {
  const [, fromArn] = instance?.arn?.value.split(":") ?? [];
  return fromArn ?? partitionOfRegion(instance?.region?.value ?? "");
}
