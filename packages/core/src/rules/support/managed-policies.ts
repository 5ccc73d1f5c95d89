import type { AccessFile } from "../../language/access-file";
import type { Text } from "../../spec";
import { policyHolders } from "./policy-holders";

/** The AWS managed policies of a workspace as they are written, those of boundaries among them. */
export function managedPoliciesOf(model: AccessFile): readonly Text[] {
  return policyHolders(model).flatMap(({ value: { managedPolicies, permissionsBoundary } }) =>
    [managedPolicies?.items ?? [], permissionsBoundary?.managedPolicy ?? []].flat(),
  );
}

/** An AWS managed policy, however it is written. */
export interface ManagedPolicy {
  /** Absent when the policy is written by its name alone. */
  readonly partition: string | undefined;
  /** With its path: `job-function/Billing`. */
  readonly name: string;
}

/** Takes apart the ARN of an AWS managed policy; a name is left as it is. */
export function parseManagedPolicy(written: string): ManagedPolicy {
  const [, partition, name = written] = /^arn:([^:]+):iam::aws:policy\/([^]*)$/.exec(written) ?? [];
  return { partition, name };
}
