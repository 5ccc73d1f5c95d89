import type { Located } from "../../text/span";
import { parseManagedPolicy } from "./managed-policies";
import type { PolicyHolder } from "./policy-holders";

/** An AWS managed policy that is attached and allows whole services on everything. */
export interface ManagedAllowance extends Located {
  readonly name: string;
  readonly allows: (action: string) => boolean;
}

/**
 * The services that a policy allows, on everything and without a condition, or all but those.
 * Source: the documents of these policies in the reference guide of AWS managed policies.
 */
const known: ReadonlyMap<string, (service: string) => boolean> = new Map([
  ["PowerUserAccess", (service) => !["iam", "organizations", "account"].includes(service)],
  ["IAMFullAccess", (service) => service === "iam"],
  ["AmazonEC2FullAccess", (service) => service === "ec2"],
  ["AWSCloudFormationFullAccess", (service) => service === "cloudformation"],
  ["AWSStepFunctionsFullAccess", (service) => service === "states"],
]);

/** What the AWS managed policies of something allow, as far as that is known here. */
export function managedAllowances({ value }: PolicyHolder): readonly ManagedAllowance[] {
  return (value.managedPolicies?.items ?? []).flatMap((policy) => {
    const { name } = parseManagedPolicy(policy.value);
    const allowsService = known.get(name);
    if (!allowsService) return [];
    const allows = (action: string) => allowsService(action.slice(0, action.indexOf(":")));
    return [{ name, span: policy.span, allows }];
  });
}
