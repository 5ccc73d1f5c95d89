import type { CustomerManagedPolicy } from "../language/customer-managed-policy";
import type { PermissionSet } from "../language/permission-set";
import type { PermissionsBoundary } from "../language/permissions-boundary";
import type { Duration } from "../spec";
import { byText, sortedSet } from "../text/compare";
import type { PolicyReference, ResolvedBoundary, ResolvedPolicies } from "./resolved-model";

/** What permission sets and the roles of external accounts say of policies. */
type WithPolicies = Pick<
  PermissionSet,
  | "sessionDuration"
  | "managedPolicies"
  | "customerManagedPolicies"
  | "inlinePolicy"
  | "permissionsBoundary"
>;

/** What someone may do once they are let in. */
export function resolvePolicies(written: WithPolicies, partition: string): ResolvedPolicies {
  const managedPolicies = written.managedPolicies?.items ?? [];
  return {
    sessionDuration: written.sessionDuration && isoDuration(written.sessionDuration),
    managedPolicyArns: sortedSet(
      managedPolicies.map((policy) => policyArn(policy.value, partition)),
    ),
    customerManagedPolicies: resolveReferences(written.customerManagedPolicies?.items ?? []),
    inlinePolicy: written.inlinePolicy?.json,
    permissionsBoundary: resolveBoundary(written.permissionsBoundary, partition),
  };
}

/** In the spelling that AWS gives back, so that Terraform sees no difference: `PT1H30M`. */
function isoDuration({ minutes }: Duration): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours > 0 ? `${hours}H` : ""}${rest > 0 ? `${rest}M` : ""}`;
}

function policyArn(policy: string, partition: string): string {
  return policy.startsWith("arn:") ? policy : `arn:${partition}:iam::aws:policy/${policy}`;
}

function resolveReferences(policies: readonly CustomerManagedPolicy[]): readonly PolicyReference[] {
  const references = policies.flatMap((policy) => referenceTo(policy) ?? []);
  const unique = new Map(references.map((policy) => [`${policy.path} ${policy.name}`, policy]));
  return [...unique].sort(byText(([identity]) => identity)).map(([, policy]) => policy);
}

function referenceTo(policy: CustomerManagedPolicy | undefined): PolicyReference | undefined {
  return policy?.name && { name: policy.name.value, path: policy.path?.value ?? "/" };
}

function resolveBoundary(
  boundary: PermissionsBoundary | undefined,
  partition: string,
): ResolvedBoundary | undefined {
  const managed = boundary?.managedPolicy;
  if (managed) return { managedPolicyArn: policyArn(managed.value, partition) };
  const customerManagedPolicy = referenceTo(boundary?.customerManagedPolicy);
  return customerManagedPolicy && { customerManagedPolicy };
}
