import type { AccessFile } from "../language/access-file";
import type { CustomerManagedPolicy } from "../language/customer-managed-policy";
import type { PermissionSet } from "../language/permission-set";
import type { PermissionsBoundary } from "../language/permissions-boundary";
import type { Duration, Entry } from "../spec";
import { byText, sortedSet } from "../text/compare";
import { partitionOf } from "./partition";
import type { PolicyReference, ResolvedBoundary, ResolvedPermissionSet } from "./resolved-model";
import { originOf, textsOf } from "./texts";

/** The permission sets, by name. */
export function resolvePermissionSets(model: AccessFile): readonly ResolvedPermissionSet[] {
  const entries = model.permissionSets?.entries ?? [];
  return entries
    .map((entry) => resolvePermissionSet(entry, model))
    .sort(byText((permissionSet) => permissionSet.name));
}

function resolvePermissionSet(
  { key, value }: Entry<PermissionSet>,
  { instance, tags }: AccessFile,
): ResolvedPermissionSet {
  const partition = partitionOf(instance);
  const managedPolicies = value.managedPolicies?.items ?? [];
  return {
    name: key.value,
    description: value.description?.value,
    sessionDuration: value.sessionDuration && isoDuration(value.sessionDuration),
    relayState: value.relayState?.value,
    tags: textsOf(tags, value.tags),
    managedPolicyArns: sortedSet(
      managedPolicies.map((policy) => policyArn(policy.value, partition)),
    ),
    customerManagedPolicies: resolveReferences(value.customerManagedPolicies?.items ?? []),
    inlinePolicy: value.inlinePolicy?.json,
    permissionsBoundary: resolveBoundary(value.permissionsBoundary, partition),
    origin: originOf("permissionSets", key),
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
