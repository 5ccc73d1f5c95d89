import type { AccessFile } from "../../language/access-file";
import type { Text } from "../../spec";
import { policyHolders } from "./policy-holders";

/** The AWS managed policies of a workspace as they are written, those of boundaries among them. */
export function managedPoliciesOf(model: AccessFile): readonly Text[] {
  return policyHolders(model).flatMap(({ value: { managedPolicies, permissionsBoundary } }) =>
    [managedPolicies?.items ?? [], permissionsBoundary?.managedPolicy ?? []].flat(),
  );
}
