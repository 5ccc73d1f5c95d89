import type { AccessFile } from "../language/access-file";
import { partitionOf } from "./partition";
import type { ResolvedInstance } from "./resolved-model";

/** The instance, also when the workspace says nothing about it. */
export function resolveInstance({ instance }: AccessFile): ResolvedInstance {
  return {
    partition: partitionOf(instance),
    region: instance?.region?.value,
    identitySource: instance?.identitySource?.value,
    arn: instance?.arn?.value,
    identityStoreId: instance?.identityStoreId?.value,
    portalUrl: instance?.portalUrl?.value,
    managementAccount: instance?.managementAccount?.value,
    delegatedAdministrator: instance?.delegatedAdministrator?.value,
  };
}
