import type { Instance } from "../../language/instance";
import { partitionOf } from "../../resolve/partition";

/**
 * Where something belongs by its ARN, if not to the instance; completes "the application is of …".
 * What the workspace does not say of its instance may be anything.
 */
export function otherInstance(instance: Instance | undefined, arn: string): string | undefined {
  const [, partition] = arn.split(":");
  const own = partitionOf(instance);
  if (partition !== own) return `the partition ${partition}, the instance of ${own}`;
  const id = instanceIn(arn);
  const ownId = instanceIn(instance?.arn?.value ?? "");
  return ownId === undefined || id === ownId ? undefined : `the instance ${id}, not of ${ownId}`;
}

function instanceIn(arn: string): string | undefined {
  return arn.split("/").find((part) => part.includes("ins-"));
}
