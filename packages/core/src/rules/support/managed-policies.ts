import type { AccessFile } from "../../language/access-file";
import type { Text } from "../../spec";
import { remember } from "../../text/remember";
import { rememberEach } from "../../text/remember-each";
import { type PolicyHolder, policyHolders } from "./policy-holders";

/** The AWS managed policies of a workspace as they are written, those of boundaries among them. */
export const managedPoliciesOf = remember((model: AccessFile): readonly Text[] =>
  policiesIn(policyHolders(model)),
);

const policiesIn = rememberEach(
  ({ value: { managedPolicies, permissionsBoundary } }: PolicyHolder): readonly Text[] => {
    const attached = managedPolicies?.items ?? [];
    const boundary = permissionsBoundary?.managedPolicy;
    return boundary ? attached.concat(boundary) : attached;
  },
);

/** An AWS managed policy, however it is written. */
export interface ManagedPolicy {
  /** Absent when the policy is written by its name alone. */
  readonly partition: string | undefined;
  /** With its path: `job-function/Billing`. */
  readonly name: string;
}

/** Takes apart the ARN of an AWS managed policy; a name is left as it is. */
export function parseManagedPolicy(written: string): ManagedPolicy {
  if (!written.startsWith("arn:")) return { partition: undefined, name: written };
  const [, partition, name = written] = /^arn:([^:]+):iam::aws:policy\/([^]*)$/.exec(written) ?? [];
  return { partition, name };
}
